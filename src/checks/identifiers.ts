/** A HIPAA Safe Harbor identifier found in a text: its kind and line, never its value. */
export interface Identifier {
  readonly kind: string;
  /** 1-based. */
  readonly line: number;
}

export interface ScanOptions {
  /** Addresses that may stand anywhere: the model's own contact. */
  readonly allowedEmails: ReadonlySet<string>;
  /** 1-based lines where a contact address is expected. */
  readonly contactLines: ReadonlySet<number>;
  /** A dependency list or Dockerfile: four-part numbers there are versions. */
  readonly isDependencyList: boolean;
}

interface Rule {
  readonly kind: string;
  /** Bounded repetitions only, so that a line is read in linear time. Global, for `matchAll`. */
  readonly pattern: RegExp;
  readonly accepts?: (match: RegExpExecArray, line: string) => boolean;
}

/** A scan reports at most this many findings per file: one is already too many. */
export const MAX_IDENTIFIERS_PER_FILE = 20;
const MAX_LINE_LENGTH = 20_000;

const EMAIL =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/g;
const DATE = String.raw`(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))`;
/** Up to the value of `key: value`, `"key": "value"` or `key=value`. */
const VALUE = String.raw`["'\x60]?\s{0,3}[:=]\s{0,3}["'\x60]?`;

const RULES: readonly Rule[] = [
  {
    kind: 'social security number',
    pattern: /(?<![\w-])(\d{3})-(\d{2})-(\d{4})(?![\w-])/g,
    accepts: ([, area, group, serial]) =>
      area !== '000' && area !== '666' && !area?.startsWith('9') && group !== '00' && serial !== '0000',
  },
  {
    kind: 'phone number',
    pattern:
      /(?<![\w.-])(?:\+1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}([ .-]))[2-9]\d{2}[ .-]\d{4}(?![\w-]|\.\d)/g,
  },
  {
    kind: 'IP address',
    pattern: /(?<![\w.=~<>!-])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w.-])/g,
    accepts: ([, ...parts], line) => parts.every((part) => Number(part) <= 255) && isAddress(parts, line),
  },
  {
    kind: 'date of a person',
    pattern: new RegExp(
      String.raw`\b(?:birth[ _-]?da(?:te|y)|date[ _-]of[ _-]birth|birth|born|dob|deceased|died|date[ _-]of[ _-]death|admi(?:tted|ssion)|discharged?)\b[^\n]{0,40}?(?<!\d)${DATE}(?!\d)`,
      'gi',
    ),
  },
  {
    kind: 'ZIP code',
    pattern: new RegExp(
      String.raw`(?:^|[^A-Za-z])(?:[a-z]{1,20}_)?(?:zip(?:[ _-]?code)?5?|postal[ _-]?code|postcode)${VALUE}(\d{5})(?:-\d{4})?(?!\d)`,
      'gi',
    ),
  },
  {
    kind: 'medical record number',
    pattern:
      /\b(?:mrn|medical[ _-]record(?:[ _-](?:number|no|id))?)\b["'`]?\s{0,3}[:=#]?\s{0,3}["'`]?[A-Za-z]{0,3}\d{5,}/gi,
  },
  {
    kind: 'account or member number',
    pattern: new RegExp(
      String.raw`(?:^|[^A-Za-z])(?:member|beneficiary|patient|subscriber|account|policy|certificate|licen[cs]e|vehicle|device)[ _-]?(?:id|number|no|serial)${VALUE}[A-Za-z]{0,3}[\d-]{5,}`,
      'gi',
    ),
  },
  {
    kind: 'age over 89',
    pattern: new RegExp(
      String.raw`(?:(?:^|[^A-Za-z])(?:age(?:d|_years)?|member_age|patient_age)(?:${VALUE}|\s)(9\d|1[01]\d|120)|(?<![\d.])(9\d|1[01]\d|120)[ -]years?[ -]old)(?![\d.%+]|\s{0,2}(?:\+|and (?:over|older|above)|or (?:over|older|more)))`,
      'gi',
    ),
    accepts: (match) => (match[1] ?? match[2]) !== '90' || !/90\s*\+/.test(match.input.slice(match.index)),
  },
  {
    kind: 'web address of a person',
    pattern:
      /https?:\/\/[^\s"'<>)]{1,200}\/(?:patients?|members?|people|persons?|profiles?)\/[A-Za-z]{2,30}(?:[-_.+]|%20)[A-Za-z]{2,30}/gi,
  },
];

/** Addresses that name no person's device: this machine, no machine, and the ranges kept for documentation. */
function isAddress(parts: readonly (string | undefined)[], line: string): boolean {
  const prefix = parts.slice(0, 3).join('.');
  if (parts[0] === '127' || parts[0] === '0') return false;
  if (prefix === '192.0.2' || prefix === '198.51.100' || prefix === '203.0.113') return false;
  return !/\bv(?:ersion)?["']?\s{0,3}[:=]?\s{0,3}["']?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d/i.test(line);
}

/** Scans a text line by line, in linear time. Report places and kinds only. */
export function scanText(text: string, options: ScanOptions): Identifier[] {
  const found: Identifier[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    for (const kind of new Set(pieces(raw).flatMap((piece) => scanLine(piece, index + 1, options)))) {
      found.push({ kind, line: index + 1 });
      if (found.length === MAX_IDENTIFIERS_PER_FILE) return found;
    }
  }
  return found;
}

/** A line without an end is read in overlapping pieces, so that nothing hides behind its length. */
function pieces(line: string): string[] {
  if (line.length <= MAX_LINE_LENGTH) return [line];
  const found: string[] = [];
  for (let start = 0; start < line.length; start += MAX_LINE_LENGTH - 400) {
    found.push(line.slice(start, start + MAX_LINE_LENGTH));
  }
  return found;
}

function scanLine(line: string, number: number, options: ScanOptions): string[] {
  const kinds: string[] = [];
  if (!options.contactLines.has(number) && hasForeignEmail(line, options.allowedEmails))
    kinds.push('e-mail address');
  for (const { kind, pattern, accepts } of RULES) {
    if (options.isDependencyList && kind === 'IP address') continue;
    // `matchAll` copies the pattern each time, and hardly a line holds any of this.
    if (line.search(pattern) < 0) continue;
    for (const match of line.matchAll(pattern)) {
      if (accepts !== undefined && !accepts(match, line)) continue;
      kinds.push(kind);
      break;
    }
  }
  return kinds;
}

/** `git+ssh://git@host` is an address of a repository, not of a person. */
function hasForeignEmail(line: string, allowed: ReadonlySet<string>): boolean {
  if (!line.includes('@')) return false;
  for (const match of line.matchAll(EMAIL)) {
    const isRepository = line.slice(0, match.index).endsWith('://') || match[0].startsWith('git@');
    if (!isRepository && !allowed.has(match[0].toLowerCase())) return true;
  }
  return false;
}

/** Every address in a text, in lower case. */
export function emailsIn(text: string): string[] {
  return [...text.matchAll(EMAIL)].map(([address]) => address.toLowerCase());
}

const IDENTIFYING_COLUMNS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['ZIP code', /^(?:.*_)?(?:zip(?:_?code)?5?|postal_?code|postcode)$/i, /^"?\d{5}(?:-\d{4})?"?$/],
  ['medical record number', /^(?:.*_)?(?:mrn|medical_record(?:_number|_id)?)$/i, /^"?[A-Za-z]{0,3}\d{4,}"?$/],
  [
    'account or member number',
    /^(?:member|beneficiary|patient|subscriber|account)_?(?:id|number|no)$/i,
    /^"?[A-Za-z]{0,3}\d{3,}"?$/,
  ],
  [
    'date of a person',
    /^(?:.*_)?(?:dob|date_of_birth|birth_?date|admission_date|discharge_date|death_date)$/i,
    /\d{4}/,
  ],
  ['age over 89', /^(?:.*_)?age$/i, /^"?(?:9\d|1[01]\d|120)(?:\.0)?"?$/],
];

/** CSV rows by the names of their columns. Simple splitting: a quoted comma only shifts later columns of that row. */
export function scanTable(text: string): Identifier[] {
  const lines = text.split('\n');
  const header = (lines[0] ?? '')
    .replace(/\r$/, '')
    .split(',')
    .map((name) => name.trim().replace(/^"|"$/g, ''));
  const found: Identifier[] = [];
  for (const [column, name] of header.entries()) {
    const rule = IDENTIFYING_COLUMNS.find(([, columnName]) => columnName.test(name));
    if (rule === undefined) continue;
    const [kind, , value] = rule;
    const row = lines.findIndex(
      (line, index) => index > 0 && value.test((line.split(',', column + 1)[column] ?? '').trim()),
    );
    if (row !== -1) found.push({ kind, line: row + 1 });
  }
  return found;
}
