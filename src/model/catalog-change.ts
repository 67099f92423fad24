import { fromTo } from '../policy/change.ts';
import { type Direction, type GoverningChange, isSame, unknown, unlessRemoved } from '../policy/direction.ts';
import { type Dataset, NOTHING_SENSITIVE } from './catalog.ts';

type Entry = Dataset['entry'];
type Column = Entry['columns'][number];

/** What a change does to classifications, permitted uses and sensitivity, in words. */
export function catalogChanges(base: readonly Dataset[], head: readonly Dataset[]): GoverningChange[] {
  const changes: GoverningChange[] = [];
  for (const dataset of head) {
    const add = (below: string, direction: Direction | undefined, message: string) => {
      const pointer = dataset.pointer + below;
      if (direction !== undefined) changes.push({ file: dataset.file, pointer, direction, message });
    };
    const name = `Data set ${dataset.entry.name}`;
    const old = named(base, dataset.entry.name);
    if (old === undefined) {
      add('', 'new', `${name} is new; its sensitivity is ${dataset.entry.sensitivity}.`);
      dataset.entry.columns.forEach((column, index) => {
        addExemption(column, `/columns/${index}`, name, add);
      });
      continue;
    }
    const [before, after] = [old.entry.sensitivity, dataset.entry.sensitivity];
    add('/sensitivity', unknown(before, after), `${name}: its sensitivity ${fromTo(before, after)}.`);
    dataset.entry.columns.forEach((column, index) => {
      compareColumn(columnNamed(old.entry, column.name), column, `/columns/${index}`, name, add);
    });
    for (const column of old.entry.columns) {
      if (columnNamed(dataset.entry, column.name) !== undefined) continue;
      const direction = isSensitive(column) ? 'looser' : 'neutral';
      add('/columns', direction, `${name}: the column ${column.name} is removed${tagWords(column)}.`);
    }
  }
  for (const dataset of base) {
    if (named(head, dataset.entry.name) !== undefined) continue;
    const message = `Data set ${dataset.entry.name} is removed; a model that uses it is refused.`;
    changes.push({ file: dataset.file, pointer: dataset.pointer, direction: 'neutral', message });
  }
  return changes;
}

function compareColumn(
  before: Column | undefined,
  after: Column,
  pointer: string,
  dataset: string,
  add: (below: string, direction: Direction | undefined, message: string) => void,
): void {
  const column = `${dataset}: the column ${after.name}`;
  if (before === undefined) {
    add(pointer, 'new', `${column} is new${tagWords(after)}.`);
    addExemption(after, pointer, dataset, add);
    return;
  }
  const [oldTags, newTags] = [before.classification, after.classification];
  const direction = classificationDirection(oldTags, newTags);
  add(`${pointer}/classification`, direction, `${column}: its classification ${fromTo(oldTags, newTags)}.`);
  const [oldMethod, newMethod] = [before.de_identified, after.de_identified];
  const method = unlessRemoved(oldMethod, newMethod);
  add(
    `${pointer}/de_identified`,
    method,
    `${column}: its de-identification ${fromTo(oldMethod, newMethod)}.`,
  );
  const [oldUse, newUse] = [before.permitted_use, after.permitted_use];
  const use = unlessRemoved(oldUse, newUse);
  add(
    `${pointer}/permitted_use`,
    use,
    `${column}: its permitted use ${fromTo(oldUse?.basis, newUse?.basis)}.`,
  );
}

/** A permission that a change gives to a column of its own is nobody's yet: the governance role must agree to it. */
function addExemption(
  column: Column,
  pointer: string,
  dataset: string,
  add: (below: string, direction: Direction | undefined, message: string) => void,
): void {
  const name = `${dataset}: the new column ${column.name}`;
  if (column.permitted_use !== undefined) {
    add(
      `${pointer}/permitted_use`,
      'looser',
      `${name} brings its own permitted use (${column.permitted_use.basis}).`,
    );
  }
  if (column.de_identified !== undefined) {
    add(
      `${pointer}/de_identified`,
      'looser',
      `${name} is said to be de-identified (${column.de_identified}).`,
    );
  }
}

/** Losing a tag is looser. A column without any tag was refused, so its first tags take nothing away. */
function classificationDirection(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): Direction | undefined {
  if (isSame(before, after)) return undefined;
  const [from, to] = [sensitiveTags(before ?? []), sensitiveTags(after ?? [])];
  if (after === undefined || from.some((tag) => !to.includes(tag))) return 'looser';
  return to.length > from.length ? 'stricter' : 'neutral';
}

/**
 * The catalog by which a change is judged (policy rule 17): head's, with what head loosens taken from base. New columns
 * and new data sets are head's, but an exemption counts only once merged; a sensitive column that head drops stays. Positions are those of head's file.
 */
export function effectiveCatalog(base: readonly Dataset[], head: readonly Dataset[]): Dataset[] {
  return head.map((dataset) => {
    const old = named(base, dataset.entry.name);
    if (old !== undefined) return { ...dataset, entry: effectiveEntry(old.entry, dataset.entry) };
    return { ...dataset, entry: { ...dataset.entry, columns: dataset.entry.columns.map(withoutExemption) } };
  });
}

function effectiveEntry(base: Entry, head: Entry): Entry {
  const columns = head.columns.map((column) => {
    const old = columnNamed(base, column.name);
    return old === undefined ? withoutExemption(column) : effectiveColumn(old, column);
  });
  const dropped = base.columns.filter(
    (column) => isSensitive(column) && columnNamed(head, column.name) === undefined,
  );
  return { ...head, sensitivity: base.sensitivity, columns: [...columns, ...dropped] };
}

function withoutExemption({ de_identified: _method, permitted_use: _use, ...column }: Column): Column {
  return column;
}

function effectiveColumn(base: Column, head: Column): Column {
  const { classification, de_identified, permitted_use, ...rest } = head;
  const effective: Column = { ...rest };
  const tags = effectiveTags(base.classification, classification);
  if (tags !== undefined) effective.classification = tags;
  // An exemption counts only where base and head agree on it.
  if (de_identified !== undefined && isSame(base.de_identified, de_identified)) {
    effective.de_identified = de_identified;
  }
  if (permitted_use !== undefined && isSame(base.permitted_use, permitted_use)) {
    effective.permitted_use = permitted_use;
  }
  return effective;
}

function effectiveTags(base: string[] | undefined, head: string[] | undefined): string[] | undefined {
  if (classificationDirection(base, head) !== 'looser') return head;
  const known = sensitiveTags(base ?? []);
  const kept = (base ?? []).filter((tag) => known.includes(tag.toLowerCase()));
  const added = (head ?? []).filter(
    (tag) => tag.toLowerCase() !== NOTHING_SENSITIVE && !known.includes(tag.toLowerCase()),
  );
  const joined = [...kept, ...added];
  return joined.length > 0 ? joined : base;
}

function sensitiveTags(tags: readonly string[]): string[] {
  return tags.map((tag) => tag.toLowerCase()).filter((tag) => tag !== NOTHING_SENSITIVE);
}

function isSensitive(column: Column): boolean {
  return sensitiveTags(column.classification ?? []).length > 0;
}

function tagWords(column: Column): string {
  return column.classification === undefined
    ? ', without classification'
    : `, ${column.classification.join(', ')}`;
}

function named(datasets: readonly Dataset[], name: string): Dataset | undefined {
  return datasets.find((dataset) => dataset.entry.name === name);
}

function columnNamed(entry: Entry, name: string): Column | undefined {
  return entry.columns.find((column) => column.name === name);
}
