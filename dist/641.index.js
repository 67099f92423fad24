export const id = 641;
export const ids = [641];
export const modules = {

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseOfRef: () => (/* binding */ releaseOfRef),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(6130);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/commit-tree.js
var commit_tree = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/model/touched.js
var touched = __webpack_require__(6471);
// EXTERNAL MODULE: ./lib/evaluation/content-equality.js
var content_equality = __webpack_require__(8960);
// EXTERNAL MODULE: ./lib/evaluation/governing-set.js
var governing_set = __webpack_require__(2098);
// EXTERNAL MODULE: ./lib/evaluation/manifests.js
var manifests = __webpack_require__(9608);
// EXTERNAL MODULE: ./lib/evaluation/pull-decision.js + 1 modules
var pull_decision = __webpack_require__(2588);
;// CONCATENATED MODULE: ./lib/evaluation/release-guard.js







/**
 * The first form of the release gate: each model of the commit must have exactly the content that its pull request had
 * at its approved head, and that approval must still stand when checks and reviews are read again, under the policies of
 * the commit to be released. The colour of any check counts for nothing.
 */
async function guardRelease(context, commit, only) {
    const { repository } = context;
    await repository.fetch(commit);
    const tree = await commit_tree/* CommitTree */.e.of(repository, commit);
    const governing = await (0,governing_set/* loadGoverningSet */.ef)(tree);
    const { config } = governing;
    if (config === undefined || governing.problems.length > 0) {
        const reason = governing.problems[0]?.message ?? 'there is no .arbiter/config.yml';
        throw new errors/* UserError */.y(`The commit ${commit} has no configuration that can be used: ${reason}`);
    }
    const models = (await (0,manifests/* readManifests */.P)(tree, config)).filter(({ name }) => only === null || name === only.model);
    if (models.length === 0) {
        throw new errors/* UserError */.y(only === null
            ? `The commit ${commit} has no governed model.`
            : `The commit ${commit} has no governed model \`${only.model}\`.`);
    }
    const guarded = [];
    for (const model of models)
        guarded.push(await guardModel(context, commit, tree, model, config, only?.version ?? null));
    return guarded;
}
async function guardModel(context, commit, tree, model, config, version) {
    const base = { name: model.name ?? model.folder, version: model.manifest?.version ?? null };
    const refuse = (code, reason, pullRequest = null, decision = null) => ({
        ...base,
        pullRequest,
        decision,
        refusal: { code, reason },
    });
    if (model.manifest === undefined)
        return refuse('manifest_unreadable', 'The manifest of the commit cannot be read.');
    if (version !== null && model.manifest.version !== version) {
        return refuse('version_differs', `The tag says ${version}, the manifest ${model.manifest.version}.`);
    }
    const isGoverned = (path) => (0,touched/* isPathOfModel */.Qd)(path, model, config);
    const paths = tree.entries.map((entry) => entry.path).filter(isGoverned);
    const change = await context.repository.lastChange(commit, paths);
    const pull = change === null ? undefined : await mergedPullOf(context, change);
    if (change === null || pull === undefined) {
        return refuse('no_pull_request', `The newest change of this model (${change ?? 'none'}) did not come through a pull request.`);
    }
    const baseTip = (await context.repository.listRemote(`refs/heads/${pull.baseRef}`)).get(`refs/heads/${pull.baseRef}`);
    if (baseTip === undefined)
        return refuse('not_on_base', `The branch ${pull.baseRef} is gone.`, pull.number);
    await context.repository.fetch(baseTip, `refs/pull/${pull.number}/head`);
    if (!(await context.repository.isAncestor(commit, baseTip))) {
        return refuse('not_on_base', `The commit ${commit} is not on ${pull.baseRef}, where approved changes are merged.`, pull.number);
    }
    const difference = await (0,content_equality/* contentEquals */.j)(context.repository, pull.headSha, commit, isGoverned);
    if (difference !== null)
        return refuse('content_differs', `The content is not what pull request #${pull.number} had: ${difference}`, pull.number);
    const decision = await (0,pull_decision/* decideMergedPull */.a)(context, pull, commit, base.name);
    const judged = decision.models.find(({ path }) => path === model.folder);
    if (judged === undefined)
        return refuse('not_judged', decision.reason, pull.number, decision);
    if (judged.status !== 'approved' || decision.status !== 'approved') {
        return refuse('not_approved', `Pull request #${pull.number}: ${judged.status === 'approved' ? decision.reason : judged.reason}`, pull.number, decision);
    }
    return { ...base, pullRequest: pull.number, decision, refusal: null };
}
/** The merged pull request that brought a commit. GitHub associates merge, squash and rebase commits with it. */
async function mergedPullOf(context, commit) {
    const pulls = await context.github.pullsOfCommit(commit);
    return pulls.filter((pull) => pull.isMerged).sort((a, b) => b.number - a.number)[0];
}

// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(646);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/release-guard.js

/** The guard's verdict for the log and for the job summary. */
function renderReleaseGuard(commit, reports) {
    const isApproved = reports.length > 0 && reports.every((report) => report.refusal === null);
    const headline = isApproved
        ? `Release allowed: the content of ${commit.slice(0, 12)} is what was approved.`
        : `Release refused: ${commit.slice(0, 12)} is not what was approved.`;
    const lines = reports.map(lineOf);
    return {
        plain: (0,report_escape/* logText */.kc)([headline, ...lines.map((line) => `  ${line}`)].join('\n')),
        markdown: [
            `### ${isApproved ? '✅' : '⛔'} ${(0,report_escape/* markdownText */.p7)(headline)}`,
            '',
            ...lines.map((line) => `- ${(0,report_escape/* markdownText */.p7)(line)}`),
            '',
        ].join('\n'),
    };
}
function lineOf({ name, version, pullRequest, refusal }) {
    const model = version === null ? name : `${name} ${version}`;
    if (refusal === null)
        return `${model}: approved in pull request ${pullRequest}.`;
    return `${model}: ${refusal.code}. ${refusal.reason}`;
}

// EXTERNAL MODULE: ./lib/commands/github-access.js
var github_access = __webpack_require__(5406);
;// CONCATENATED MODULE: ./lib/commands/release-guard.js








/** Exit 0 when every model of the commit is what was approved, 1 when one is not, 2 when that cannot be told. */
async function run(_args, io) {
    const inputs = (0,lib_inputs.readReleaseGuardInputs)();
    const runner = (0,lib_inputs.readRunnerContext)(io);
    const { github, repository } = await (0,github_access/* openGitHub */.o)(inputs.token, runner, io);
    const tag = releaseOfRef(runner.ref);
    const only = inputs.model === undefined ? tag : { model: inputs.model, version: null };
    const models = await guardRelease({ github, repository, now: io.now() }, inputs.commit, only);
    const isApproved = models.length > 0 && models.every((model) => model.refusal === null);
    (0,core/* setOutput */.uH)('status', isApproved ? 'approved' : (models.find((model) => model.refusal !== null)?.refusal?.code ?? 'no_model'));
    writeDecisions(models, runner);
    const text = renderReleaseGuard(inputs.commit, models.map(reportOf));
    io.stdout(`${text.plain}\n`);
    if (runner.summaryFile !== undefined)
        await core/* summary */.z.addRaw(text.markdown).write();
    return isApproved ? 0 : 1;
}
/** The model and version that a tag `NAME-vVERSION-approved-DATE` releases; null for any other ref: then every model. */
function releaseOfRef(ref) {
    const match = /^refs\/tags\/(.+)-v(\d+(?:\.\d+){1,2})-approved-\d{4}-\d{2}-\d{2}(?:\.\d+)?$/.exec(ref);
    return match === null ? null : { model: match[1], version: match[2] };
}
function reportOf({ name, version, pullRequest, refusal }) {
    return { name, version, pullRequest, refusal };
}
function writeDecisions(models, runner) {
    const folder = (0,external_node_path_.join)(runner.temporaryFolder, 'arbiter');
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    for (const { name, decision } of models) {
        if (decision === null)
            continue;
        const file = (0,external_node_path_.join)(folder, `release-${name}.json`);
        (0,external_node_fs_.writeFileSync)(file, (0,decision_decision.serializeDecision)(decision));
        (0,core/* setOutput */.uH)('decision', file);
    }
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Kc: () => (/* binding */ markdownHtmlCode),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   NL: () => (/* binding */ urlSegment),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aL: () => (/* binding */ markdownHtmlText),
/* harmony export */   b$: () => (/* binding */ commandMessage),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   ub: () => (/* binding */ markdownLineStart)
/* harmony export */ });
/**
 * Escaping, one function per destination. Text that arrives here was written by others: it may only ever be read.
 *
 * Two layers: `visible` replaces what cannot be seen (control, bidirectional, zero-width characters) by its code point, so
 * that what a reader sees is what is there; then each destination's own syntax is made inert.
 */
/** Put between the characters of something GitHub would turn into a mention or a link. Written as an entity, so it can be seen in the source. */
const ZERO_WIDTH_SPACE = '&#8203;';
const LINE_BREAK = /\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/gu;
// Control, format (bidirectional, zero-width, tags), lone surrogates, private use, blank letters, variation selectors.
const INVISIBLE = new RegExp([
    String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Co}]`,
    String.raw `[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]`,
    String.raw `\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]`,
].join('|'), 'gu');
const EMOJI_VARIATION = '\ufe0f';
function codePoint(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${hex}⟩`;
}
/** One line of text in which every character can be seen: line breaks become spaces, invisible characters their code point. */
function visible(text) {
    return text.replace(LINE_BREAK, ' ').replace(INVISIBLE, (character, index, whole) => {
        const before = whole.slice(Math.max(0, index - 2), index);
        if (character === EMOJI_VARIATION && /\p{Extended_Pictographic}$/u.test(before))
            return character;
        return codePoint(character);
    });
}
/** As `visible`, but line breaks stay (as `\n`), for logs and terminals. */
function visibleLines(text) {
    return text
        .split(/\r\n|\n|\r/u)
        .map((line) => visible(line))
        .join('\n');
}
/**
 * What GitHub makes into a mention, a reference, a link or an emoji: broken by an invisible mark. Found in one pass over the
 * text as it was written, so that no replacement is ever replaced again. The decimals of a number are no commit.
 */
const AUTOLINK = '@|#|:(?=//|[A-Za-z0-9_+-])|[Ww]{3}(?=\\.)|\\b[Gg][Hh]-(?=\\d)|(?<![0-9a-zA-Z])(?!(?<=\\d\\.)\\d+(?![0-9a-zA-Z]))[0-9a-fA-F]{7,}(?![0-9a-zA-Z])';
function broken(token, escapeMark) {
    if (/^[0-9a-fA-F]{7}/u.test(token))
        return token.replace(/.{6}(?=.)/gu, `$&${ZERO_WIDTH_SPACE}`);
    return `${escapeMark(token)}${ZERO_WIDTH_SPACE}`;
}
const isAutolink = (token) => token.length > 1 || '@#:'.includes(token);
const HTML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text of an HTML element or attribute value (always in double quotes). */
function htmlText(text) {
    return visible(text).replace(/[&<>"']/gu, (character) => HTML_ENTITIES[character] ?? character);
}
const MARKDOWN_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
    '`': '&#96;',
    $: '&#36;',
};
const MARKDOWN_SPECIAL = new RegExp(`${AUTOLINK}|[&<>|\\\\\`$*_~[\\]!]`, 'gu');
/** Text inside a Markdown paragraph, heading, list item, table cell or link text. Starts no block and no inline construct. */
function markdownText(text) {
    return visible(text).replace(MARKDOWN_SPECIAL, (token) => {
        if (isAutolink(token))
            return broken(token, (mark) => (mark === '#' ? '\\#' : mark));
        return MARKDOWN_ENTITIES[token] ?? `\\${token}`;
    });
}
/** What would begin a block at the start of a line (`-`, `+`, `=`, `1.`, indentation) made plain. Expects escaped Markdown. */
function markdownLineStart(escaped) {
    return escaped
        .trimStart()
        .replace(/^[-+=]/u, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
const MARKDOWN_HTML_SPECIAL = new RegExp(`${AUTOLINK}|[&<>"'|\\\\\`$*_~[\\]!]`, 'gu');
function numericEntities(text) {
    return text.replace(/[!-,./:-@[-`{-~]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
/** Text inside raw HTML within Markdown (`<summary>`): Markdown is not read there, mentions and references still are. */
function markdownHtmlText(text) {
    return visible(text).replace(MARKDOWN_HTML_SPECIAL, (token) => isAutolink(token) ? broken(token, numericEntities) : numericEntities(token));
}
/** `<code>` with every punctuation mark as an entity: for what a code span cannot hold safely (a pipe in a table, a marker). */
function codeElement(line) {
    return `<code>${numericEntities(line)}</code>`;
}
/** A code span. Its fence is longer than any run of backticks inside. Nothing in it pings or links. */
function markdownCode(text) {
    const line = visible(text).trim();
    if (line === '')
        return '<code></code>';
    if (/[|\\<]/u.test(line))
        return codeElement(line);
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** As `markdownCode`, inside raw HTML. */
function markdownHtmlCode(text) {
    return codeElement(visible(text));
}
/** A fenced block; the fence is longer than any run of backticks inside. */
function markdownBlock(text, language = 'text') {
    const body = visibleLines(text);
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/gu)].map((run) => run[0].length));
}
/** An address safe in Markdown and HTML, or undefined when it is not plain `https:`/`http:`. */
function safeUrl(url) {
    if (!/^https?:\/\/[^\s/?#]+/iu.test(url))
        return undefined;
    return url.replace(/[^A-Za-z0-9\-._~:/?#@%&=+,;]/gu, (character) => percentEncoded(character));
}
/** One segment of a path in an address; also encodes what `encodeURIComponent` leaves (`!'()*~`). */
function urlSegment(segment) {
    return segment.replace(/[^A-Za-z0-9\-._]/gu, (character) => percentEncoded(character));
}
function percentEncoded(character) {
    return [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
}
/** A link; without a safe address only its (already escaped) text. */
function markdownLink(escapedText, url) {
    const safe = safeUrl(url);
    return safe === undefined ? escapedText : `[${escapedText}](${safe.replace(/_/gu, '%5F')})`;
}
/** Message of a workflow command (`::error::MESSAGE`). */
function commandMessage(text) {
    return visibleLines(text).replace(/%/gu, '%25').replace(/\n/gu, '%0A');
}
/** Value of a property of a workflow command (`file=VALUE`). */
function commandProperty(text) {
    return visible(text).replace(/%/gu, '%25').replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
/** Text for a log, in which no line is a workflow command: `::` first on a line, or `##[` anywhere. */
function logText(text) {
    return visibleLines(text)
        .replace(/##\[/gu, '##⟨[⟩')
        .replace(/^(\s*)::/gmu, '$1⟨::⟩');
}


/***/ })

};
