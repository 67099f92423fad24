export const id = 930;
export const ids = [930,3842];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 80617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ madeBundle),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   SX: () => (/* binding */ corrections),
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   XO: () => (/* binding */ selectEntries),
/* harmony export */   ci: () => (/* binding */ modelNames),
/* harmony export */   eD: () => (/* binding */ parseDayStart),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   qt: () => (/* binding */ settledDeployments)
/* harmony export */ });
/* harmony import */ var _signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88087);

/** What an entry of a known type says; its shape was checked when the ledger was verified. Undefined for another type. */
function detailOf(entry, type) {
    return entry.type === type ? entry.decision : undefined;
}
/** The bundle that an entry records; undefined where it records none, as where one was refused. */
function madeBundle(entry) {
    const detail = detailOf(entry, 'bundle');
    return detail === undefined || 'refusal' in detail ? undefined : detail;
}
/** The entries that a later one calls wrong, each with the number of the first that does. */
function corrections(entries) {
    const found = new Map();
    for (const entry of entries) {
        const of = detailOf(entry, 'correction')?.of;
        if (of !== undefined && !found.has(of))
            found.set(of, entry.seq);
    }
    return found;
}
/** First millisecond of a day in UTC, or undefined when there is no such date. */
function parseDayStart(day) {
    return (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(`${day}T00:00:00Z`);
}
/** The entries that the filter names, in order. The whole ledger is needed: it says who bore which login and which folder which name. */
function selectEntries(entries, filter) {
    const { model, person, pull, type, environment } = filter;
    const from = filter.from === undefined ? undefined : parseDayStart(filter.from);
    const to = filter.to === undefined ? undefined : (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDayEnd */ .ru)(filter.to);
    const names = model === undefined ? undefined : namesOfModel(modelNames(entries), model);
    const who = person === undefined ? undefined : personOf(entries, person);
    return entries.filter((entry) => {
        const at = (0,_signoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(entry.at);
        return ((type === undefined || entry.type === type) &&
            (pull === undefined || pullOf(entry) === pull) &&
            (environment === undefined || environmentOf(entry) === environment) &&
            (names === undefined || modelsOf(entry).some((name) => names.has(name))) &&
            (who === undefined || concerns(entry, who)) &&
            (filter.from === undefined || isAtLeast(at, from)) &&
            (filter.to === undefined || isAtLeast(to, at)));
    });
}
/** A release is made after its pull request, and names it, as does the refusal of a bundle. */
function pullOf(entry) {
    const bundle = detailOf(entry, 'bundle');
    const named = bundle !== undefined && 'refusal' in bundle ? bundle : detailOf(entry, 'release');
    return entry.pull_request?.number ?? named?.pull_request;
}
/** The environment that an entry is about; undefined where it is about none. */
function environmentOf(entry) {
    const detail = detailOf(entry, 'deployment') ?? detailOf(entry, 'rollback') ?? detailOf(entry, 'drill');
    return detail?.environment;
}
/** A bound or a time that cannot be read selects nothing. */
function isAtLeast(later, earlier) {
    return later !== undefined && earlier !== undefined && later >= earlier;
}
function modelNames(entries) {
    const names = new Map();
    for (const entry of entries) {
        for (const model of detailOf(entry, 'evaluation')?.models ?? []) {
            const known = names.get(model.path) ?? new Set();
            names.set(model.path, known.add(model.name));
        }
    }
    return names;
}
/**
 * What an entry may call a model that somebody calls `asked`: the word itself, every folder whose manifest bore it, and the
 * names that the manifest in that folder bore, since a refused deployment may know no more.
 */
function namesOfModel(names, asked) {
    const folders = [...names].filter(([, known]) => known.has(asked)).map(([folder]) => folder);
    const folder = asked.replace(/\/+$/, '');
    return new Set([folder, ...folders, ...(names.get(folder) ?? [])]);
}
/**
 * Folders of the models that an entry is about; `.arbiter` for the change to what governs. Sorted, each once. A bundle or a
 * deployment without a subject has the name of its model only.
 */
function modelsOf(entry) {
    const named = (detailOf(entry, 'bundle') ?? detailOf(entry, 'deployment'))?.model;
    if (typeof named === 'string' && entry.subjects.length === 0)
        return [named];
    const detail = detailOf(entry, 'approval') ?? detailOf(entry, 'override');
    return [
        ...new Set([
            ...entry.subjects.map(({ name }) => name),
            ...(detailOf(entry, 'evaluation')?.models.map(({ path }) => path) ?? []),
            ...(detail === undefined ? [] : [detail.model]),
        ]),
    ].sort();
}
/** By id, every login the account had; by login, every account that had it, and all its logins. */
function personOf(entries, asked) {
    const actors = entries.flatMap(actorsOf);
    const isId = /^[0-9]{1,15}$/.test(asked);
    // A login may consist of digits: then both readings are shown rather than one hidden.
    const ids = new Set([
        ...(isId ? [Number(asked)] : []),
        ...actors.filter(({ login }) => fold(login) === fold(asked)).map(({ id }) => id),
    ]);
    const logins = actors.filter(({ id }) => ids.has(id)).map(({ login }) => fold(login));
    return { ids, logins: new Set([fold(asked), ...logins]) };
}
function actorsOf(entry) {
    return [entry.actor, entry.pull_request?.author ?? null].filter((actor) => actor !== null);
}
function concerns(entry, { ids, logins }) {
    return (actorsOf(entry).some(({ id }) => ids.has(id)) ||
        idsIn(entry).some((id) => id !== null && id !== undefined && ids.has(id)) ||
        loginsIn(entry).some((login) => logins.has(fold(login))));
}
/** Numeric ids that the decision itself names. */
function idsIn(entry) {
    return [
        detailOf(entry, 'evaluation')?.pusher,
        detailOf(entry, 'observation')?.user,
        detailOf(entry, 'dismissal')?.user,
    ];
}
/** Logins that the decision itself names, without an id. */
function loginsIn(entry) {
    const delegation = detailOf(entry, 'delegation');
    const platform = detailOf(entry, 'platform_log');
    return [
        ...(delegation === undefined ? [] : [delegation.from, delegation.to]),
        ...(detailOf(entry, 'alert')?.people ?? []),
        ...[platform?.actor, platform?.user].filter((login) => typeof login === 'string'),
    ];
}
function fold(login) {
    return login.toLowerCase();
}
/** GitHub's ids of the deployments whose end the entries have, whatever was done by them. */
function settledDeployments(entries) {
    const made = ['deployment', 'rollback', 'drill'].flatMap((type) => entries.map((entry) => detailOf(entry, type)?.deployment_id ?? null));
    return new Set(made.filter((id) => id !== null));
}


/***/ }),

/***/ 88087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   ru: () => (/* binding */ parseDayEnd),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * Epoch milliseconds of an RFC 3339 instant in UTC (`2026-03-01T12:00:00Z`), or undefined. Only upper-case `T` and `Z`,
 * only dates that exist, no leap second: GitHub writes nothing else, so anything else is not GitHub's.
 * Digits beyond the millisecond are cut, which can only make two times equal, and equal is stale.
 */
function parseInstant(text) {
    const parts = INSTANT.exec(text);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second, fraction] = parts;
    const midnight = dayStart(Number(year), Number(month), Number(day));
    if (midnight === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
    return midnight + Number(hour) * HOUR_MS + Number(minute) * 60_000 + Number(second) * 1000 + milliseconds;
}
/** The last millisecond (UTC) of a date `2026-06-30`, or undefined when there is no such date. */
function parseDayEnd(text) {
    const parts = DAY.exec(text);
    const start = parts === null ? undefined : dayStart(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    return start === undefined ? undefined : start + DAY_MS - 1;
}
/** Milliseconds of `24h` or `90d`, or undefined. */
function parseDuration(text) {
    const parts = /^([1-9]\d{0,4})([hd])$/.exec(text);
    return parts === null ? undefined : Number(parts[1]) * (parts[2] === 'd' ? DAY_MS : HOUR_MS);
}
/** The earliest of several instants, as it is written; null without any. One that cannot be read is over before all others. */
function earliest(instants) {
    const given = instants.filter((text) => text !== null);
    const [first] = given.sort((a, b) => (parseInstant(a) ?? 0) - (parseInstant(b) ?? 0));
    return first ?? null;
}
/** RFC 3339 in UTC, whole seconds without a fraction. */
function formatInstant(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
/** The instant of a text that was checked before (`integrityProblems`); anything else is a bug and throws. */
function instant(text) {
    const value = text === null ? undefined : parseInstant(text);
    if (value === undefined)
        throw new Error(`Not an instant: ${text}`);
    return value;
}
function dayStart(year, month, day) {
    const start = Date.UTC(year, month - 1, day);
    const date = new Date(start);
    // A day that the month does not have runs over into another month; a year below 100 is taken for one after 1900.
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 ? start : undefined;
}


/***/ })

};
