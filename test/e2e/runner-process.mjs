// Loaded before the gate (`node --import`) where a scenario plays the runner: its clock, and which process it is.
import { writeFileSync } from 'node:fs';

const { RUNNER_CLOCK, RUNNER_PID_FILE } = process.env;

if (RUNNER_CLOCK !== undefined) {
  const TrueDate = Date;
  const ahead = TrueDate.parse(RUNNER_CLOCK) - TrueDate.now();
  globalThis.Date = class extends TrueDate {
    constructor(...parts) {
      if (parts.length === 0) super(TrueDate.now() + ahead);
      else super(...parts);
    }

    static now() {
      return TrueDate.now() + ahead;
    }
  };
}

if (RUNNER_PID_FILE !== undefined) writeFileSync(RUNNER_PID_FILE, String(process.pid));
