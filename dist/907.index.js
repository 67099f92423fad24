export const id = 907;
export const ids = [907];
export const modules = {

/***/ 8907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/github/event.js

/**
 * Which decision an event asks for. Only numbers, SHAs and refs are taken from it; everything else is read again by API.
 * An event that says nothing usable is a `UserError`: the workflow is wired wrongly.
 */
function targetOf(eventName, payload) {
    const event = (payload ?? {});
    switch (eventName) {
        case 'pull_request_target':
        case 'pull_request':
        case 'pull_request_review': {
            const number = event.pull_request?.number;
            if (!Number.isSafeInteger(number))
                throw incomplete(eventName);
            // Workflows of these two run from the pull request's own file, so what they publish could be forged.
            return {
                kind: 'pull_request',
                number: number,
                isTrusted: eventName === 'pull_request_target',
            };
        }
        case 'workflow_run':
            return targetOfRun(event.workflow_run);
        case 'merge_group': {
            const { head_sha: sha, head_ref: headRef } = event.merge_group ?? {};
            if (!isSha(sha) || headRef === undefined)
                throw incomplete(eventName);
            return { kind: 'merge_group', sha, headRef };
        }
        case 'schedule':
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: 'sweep' };
        default:
            throw new errors/* UserError */.y(`The gate does not understand the event \`${eventName}\`. Use pull_request_target, workflow_run, schedule or workflow_dispatch, or give the input \`pull-request\`.`);
    }
}
function targetOfRun(run) {
    if (!isSha(run?.head_sha))
        throw incomplete('workflow_run');
    if (run.event === 'merge_group') {
        return { kind: 'merge_group', sha: run.head_sha, headRef: `refs/heads/${run.head_branch ?? ''}` };
    }
    return { kind: 'head', sha: run.head_sha };
}
/**
 * The pull request a merge queue's branch was made for: `gh-readonly-queue/BASE/pr-N-SHA`, where SHA is the commit
 * it was put on. Null when it is not such a
 * ref, in which case the group must not pass.
 */
function pullOfQueueRef(headRef) {
    const match = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-([1-9][0-9]{0,9})-([0-9a-f]{40})$/.exec(headRef);
    if (match === null)
        return null;
    return { number: Number(match[2]), baseRef: match[1], baseSha: match[3] };
}
function isSha(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
}
function incomplete(eventName) {
    return new errors/* UserError */.y(`The payload of the event \`${eventName}\` does not say what to decide.`);
}

// EXTERNAL MODULE: ./lib/github/pull-facts.js
var pull_facts = __webpack_require__(9102);
// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(646);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(6130);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/report/check-row.js
var check_row = __webpack_require__(9047);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(6721);
// EXTERNAL MODULE: ./lib/report/number.js
var report_number = __webpack_require__(9945);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(5169);
// EXTERNAL MODULE: ./lib/report/signature.js
var signature = __webpack_require__(1832);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/appendix.js






/** What only a report at length says: every group, the controls, the seats as a table. */
function groupBlocks(model) {
    return (0,words/* shownChecks */.xj)(model)
        .filter(({ groups }) => groups.length > 0)
        .flatMap((check) => [(0,prose/* heading */.R_)(4, `Groups: ${check.title}`), groupTable(check)]);
}
function groupTable({ groups, required }) {
    const against = required.threshold === null ? [] : [required.threshold];
    const number = (value) => [value === null ? '—' : (0,report_number/* formatNumber */.ZV)(value, against)];
    const rows = groups.map((group) => {
        const interval = group.interval === null ? undefined : (0,report_number/* formatInterval */.vy)(group.interval, against);
        const name = group.reference ? `${(0,check_row/* groupName */.hv)(group)} (reference)` : (0,check_row/* groupName */.hv)(group);
        return [
            [name],
            [group.n === null ? (group.note ?? '—') : (0,report_number/* formatCount */.B4)(group.n)],
            [group.selected === null ? '—' : (0,report_number/* formatCount */.B4)(group.selected)],
            number(group.rate),
            [...number(group.value), ...(interval === undefined ? [] : [` (${interval})`])],
            [words/* OUTCOME_WORDS */.nx[group.outcome]],
        ];
    });
    return (0,prose/* table */.tp)(['Group', 'Rows', 'Favourable', 'Rate', 'Value', 'Result'], rows);
}
/** Trust, reason and controls of every check. */
function groundsBlocks(model) {
    const items = (0,words/* shownChecks */.xj)(model).map((check) => {
        const trust = check.trust === null ? '' : ` Evidence: ${words/* TRUST_WORDS */.Lk[check.trust] ?? check.trust}.`;
        const controls = check.controls.map(({ id, relation }) => `${id} (${relation})`).join(', ');
        return [`${check.title}: ${check.reason}${trust}`, controls === '' ? '' : ` Controls: ${controls}.`];
    });
    return items.length === 0 ? [] : [(0,prose/* heading */.R_)(4, 'Grounds'), (0,prose/* list */.p_)(items)];
}
function seatBlocks(model, context) {
    const signoff = (0,signature/* signoffOf */.OA)(model);
    if (signoff === null)
        return [];
    const signed = Object.entries(signoff.assignment).flatMap(([role, people]) => (people ?? []).map((login) => {
        const review = signoff.counted.find((counted) => counted.user === login && counted.role === role)?.review;
        const shown = review === undefined ? ['—'] : (0,prose/* link */.nf)([`review ${review}`], (0,report_context/* reviewUrl */._B)(context, review));
        return [[role], [(0,prose/* person */.MV)(login)], shown];
    }));
    const open = signoff.missing.map(({ role, count }) => [[role], [`missing × ${count}`], ['—']]);
    const rows = [...signed, ...open];
    return rows.length === 0 ? [] : [(0,prose/* heading */.R_)(4, 'Sign-off'), (0,prose/* table */.tp)(['Role', 'Signed by', 'Review'], rows)];
}
/** Every digest in full: what a comment shortens an officer may have to compare. */
function digestBlocks(model) {
    const subject = Object.entries(model.subject).map(([part, digest]) => [
        [part === 'subject' ? 'subject (what is approved)' : part],
        digest === null ? ['not known'] : [(0,prose/* code */.aY)(digest)],
    ]);
    const policies = model.policies.map(({ id, version, digest }) => [
        [`policy ${id} ${version}`],
        [(0,prose/* code */.aY)(digest)],
    ]);
    const evidence = model.evidence.map(({ file, sha256 }) => [
        [(0,prose/* code */.aY)(file)],
        [(0,prose/* code */.aY)(`sha256:${sha256.replace(/^sha256:/u, '')}`)],
    ]);
    return [(0,prose/* heading */.R_)(4, 'Digests'), (0,prose/* table */.tp)(['Of', 'Digest'], [...subject, ...policies, ...evidence])];
}

// EXTERNAL MODULE: ./lib/report/chart.js
var report_chart = __webpack_require__(5810);
// EXTERNAL MODULE: ./lib/report/disclosure.js
var disclosure = __webpack_require__(2105);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/html-style.js
/** The style sheet of every page: no font, image or script from elsewhere; light, dark, phone and paper. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1c2128; --soft: #59636e; --line: #d1d9e0; --paper: #ffffff; --shade: #f6f8fa; --link: #0550ae; --bar: #0550ae; --limit: #a40e26; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --line: #3d444d; --paper: #0d1117; --shade: #161b22; --link: #79b8ff; --bar: #79b8ff; --limit: #ff8f8f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .75rem; }
h1 { font-size: 1.5rem; margin-top: .5rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.15rem; border-top: 1px solid var(--line); padding-top: 1.5rem; } h4 { font-size: 1rem; } main > h3:first-of-type { border: 0; padding-top: 0; margin-top: 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: var(--shade); border-radius: 4px; padding: .1em .3em; }
.note { color: var(--soft); font-size: .875rem; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--shade); font-weight: 600; }
tbody td:first-child { min-width: 6.5rem; }
li { margin: .35rem 0; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; }
pre { background: var(--shade); padding: .75rem; border-radius: 6px; overflow-x: auto; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; margin-bottom: .35rem; }
figure svg { display: block; width: 100%; height: 1.4rem; } .bar-label { font-size: .875rem; margin-top: .4rem; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; width: 100%; }
  tr { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; padding: .35rem 0; }
  td { border: 0; padding: .2rem .75rem; } td:empty { display: none; }
  td[data-label]:not(:first-child)::before { content: attr(data-label) ": "; color: var(--soft); font-size: .85em; }
}
@media print { :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --paper: #fff; --shade: #fff; --link: #000; --bar: #000; --limit: #000; } main { max-width: none; padding: 0; } tr, figure, li { break-inside: avoid; } a[href]::after { content: none; } }
`.trim();

// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(3394);
;// CONCATENATED MODULE: ./lib/report/html.js










const CHART_WIDTH = 1000;
const CHART_HEIGHT = 24;
/** One page for reading at length: nothing from elsewhere, no script, readable on a phone, in the dark and on paper. */
function renderHtml(decision, context) {
    const report = (0,summary/* reportBlocks */.D)(decision, context);
    const models = [...report.models];
    // Levels without a gap: below the page's own heading come the models, or where there is one, its parts.
    const lift = models.length > 1 ? 1 : 2;
    const appendices = (0,report_context/* modelsWorstFirst */.OY)((0,disclosure/* disclosed */.v)(decision, context)).map((model) => [
        ...groupBlocks(model),
        ...seatBlocks(model, context),
        ...groundsBlocks(model),
        ...digestBlocks(model),
    ]);
    const sections = models.map((blocks, index) => `<section>\n${blocksHtml([...blocks, ...(appendices[index] ?? [])], lift)}\n</section>`);
    const title = (0,prose/* plain */.pj)((0,headline/* headline */.Pl)(decision)).replace(/^\S+ /u, '');
    const [first, ...rest] = report.head;
    const main = [first === undefined ? '' : blockHtml(first, 1), blocksHtml(rest, lift), ...sections].join('\n');
    return htmlPage(`Arbiter: ${title}`, main);
}
/** A whole page around a body that is already HTML. */
function htmlPage(title, body) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,report_escape/* htmlText */.js)(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
function blocksHtml(blocks, lift) {
    return blocks.map((block) => blockHtml(block, lift)).join('\n');
}
function blockHtml(block, lift) {
    switch (block.kind) {
        case 'heading': {
            const tag = `h${Math.max(1, block.level - lift)}`;
            return `<${tag}>${inlineHtml(block.content)}</${tag}>`;
        }
        case 'paragraph':
            return `<p>${inlineHtml(block.content)}</p>`;
        case 'note':
            return `<p class="note">${inlineHtml(block.content)}</p>`;
        case 'list':
            return `<ul>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}\n</ul>`;
        case 'table':
            return tableHtml(block);
        case 'details':
            return `<details open><summary>${inlineHtml(block.summary)}</summary>\n${blocksHtml(block.body, lift)}\n</details>`;
        case 'chart':
            return chartHtml(block);
    }
}
/** Roles are named because a phone shows rows as cards, and `display: block` takes them away. */
function tableHtml({ columns, rows }) {
    const head = columns.map((name) => `<th scope="col" role="columnheader">${(0,report_escape/* htmlText */.js)(name)}</th>`).join('');
    const body = rows.map((row) => {
        const cells = row.map((cell, index) => `<td role="cell" data-label="${(0,report_escape/* htmlText */.js)(columns[index] ?? '')}">${inlineHtml(cell)}</td>`);
        return `<tr role="row">${cells.join('')}</tr>`;
    });
    return `<table role="table">\n<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${body.join('\n')}\n</tbody>\n</table>`;
}
function chartHtml(chart) {
    const { low, high } = (0,report_chart/* chartScale */.zy)(chart);
    const x = (value) => (((value - low) / (high - low)) * CHART_WIDTH).toFixed(1);
    const limit = chart.limit === null ? '' : lineSvg(x(chart.limit), x(chart.limit), 0, CHART_HEIGHT, 'var(--limit)');
    const bars = chart.bars.map((bar) => {
        const middle = CHART_HEIGHT / 2;
        const span = lineSvg(x(bar.lower ?? bar.value), x(bar.upper ?? bar.value), middle, middle, 'var(--bar)');
        const at = Number(x(bar.value));
        const point = `<rect x="${(at - 5).toFixed(1)}" y="${middle - 7}" width="10" height="14" fill="var(--bar)"/>`;
        const svg = `<svg viewBox="0 0 ${CHART_WIDTH} ${CHART_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${span}${point}${limit}</svg>`;
        return `<div class="bar-label">${(0,report_escape/* htmlText */.js)(bar.label)}: ${(0,report_escape/* htmlText */.js)(bar.text)}</div>${svg}`;
    });
    const caption = chart.limit === null ? '' : ` (the upright line is the limit, ${(0,report_number/* formatNumber */.ZV)(chart.limit)})`;
    return `<figure><figcaption>${(0,report_escape/* htmlText */.js)(chart.title)}${caption}</figcaption>\n${bars.join('\n')}\n</figure>`;
}
function lineSvg(x1, x2, y1, y2, color) {
    return `<line x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}" stroke="${color}" stroke-width="4"/>`;
}
function inlineHtml(prose) {
    return prose
        .map((inline) => {
        if (typeof inline === 'string')
            return (0,report_escape/* htmlText */.js)(inline);
        if (inline.kind === 'code')
            return `<code>${(0,report_escape/* htmlText */.js)(inline.text)}</code>`;
        const content = inlineHtml(inline.content);
        if (inline.kind === 'strong')
            return `<strong>${content}</strong>`;
        const url = (0,report_escape/* safeUrl */.Pl)(inline.url);
        return url === undefined ? content : `<a href="${(0,report_escape/* htmlText */.js)(url)}" rel="noreferrer">${content}</a>`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/commands/gate-output.js







const STATUS_ORDER = ['error', 'rejected', 'pending', 'in_review', 'approved'];
/** Outputs, files, annotations and summary of one run of the gate. */
class GateOutput {
    #folder;
    #io;
    #summaries = [];
    constructor(runner, io) {
        this.#folder = (0,external_node_path_.join)(runner.temporaryFolder, 'arbiter');
        this.#io = io;
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
    }
    add(number, decision, context) {
        this.#write(String(number), decision, context);
        return { decision, isPublished: true };
    }
    addNothing(number, reason) {
        this.#io.stdout(`#${number}: nothing to decide. ${reason}\n`);
        return { decision: null, isPublished: true };
    }
    addFailure(number, decision, context, reason) {
        this.#write(number === null ? 'failure' : String(number), decision, context);
        this.#io.stderr(`${reason}\n`);
        return { decision, isPublished: false };
    }
    /** Sets the outputs and gives the exit code: 0 once every status is posted, 2 otherwise. */
    async finish(outcomes) {
        const worst = STATUS_ORDER.find((status) => outcomes.some((outcome) => outcome.decision?.status === status));
        (0,core/* setOutput */.uH)('status', worst ?? '');
        if (this.#summaries.length > 0 && this.#io.env.GITHUB_STEP_SUMMARY !== undefined) {
            await core/* summary */.z.addRaw(this.#summaries.join('\n\n')).write();
        }
        return outcomes.every((outcome) => outcome.isPublished) ? 0 : 2;
    }
    #write(name, decision, context) {
        const json = (0,external_node_path_.join)(this.#folder, `decision-${name}.json`);
        const html = (0,external_node_path_.join)(this.#folder, `report-${name}.html`);
        (0,external_node_fs_.writeFileSync)(json, (0,decision_decision.serializeDecision)(decision));
        (0,external_node_fs_.writeFileSync)(html, renderHtml(decision, context));
        (0,core/* setOutput */.uH)('decision', json);
        (0,core/* setOutput */.uH)('report', html);
        this.#summaries.push((0,summary/* renderSummary */.B)(decision, context));
        this.#io.stdout((0,annotations/* renderAnnotations */.H)((0,annotations/* annotationsOf */.I)(decision, context)));
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/evaluation/content-equality.js
var content_equality = __webpack_require__(8960);
;// CONCATENATED MODULE: ./lib/evaluation/error-decision.js
/** The decision when nothing could be decided: it blocks. */
function errorDecision(now, headSha, reason) {
    return {
        schema: 'arbiter/decision/v1',
        as_of: now,
        status: 'error',
        base: null,
        head: headSha,
        models: [],
        reason,
        governing: [],
        problems: [],
        governance: null,
    };
}

// EXTERNAL MODULE: ./lib/evaluation/pull-decision.js + 2 modules
var pull_decision = __webpack_require__(9216);
;// CONCATENATED MODULE: ./lib/github/sticky-comment.js

/** Begins the marker that every comment of the gate carries. */
const COMMENT_MARKER = '<!-- arbiter:gate';
/**
 * The gate's own comment: by author and by marker, the oldest that has both. A marker that somebody else pasted into a
 * comment is nothing (attack 35).
 */
function findStickyComment(comments, authorLogin) {
    const isOurs = ({ user }) => authorLogin === 'github-actions[bot]'
        ? user?.id === pull_facts/* GITHUB_ACTIONS_ID */.gW
        : user?.login.toLowerCase() === authorLogin.toLowerCase();
    return comments
        .filter((comment) => isOurs(comment) && comment.body.includes(COMMENT_MARKER))
        .sort((a, b) => a.id - b.id)[0];
}

;// CONCATENATED MODULE: ./lib/github/publication.js

/**
 * Comment and review requests first, the status last: if anything before it fails there is no new success. The comment
 * is not touched when it already says the same.
 */
async function publish(github, facts, publication, commentAuthor) {
    const sticky = findStickyComment(facts.timeline.comments, commentAuthor);
    if (sticky === undefined)
        await github.createComment(facts.pull.number, publication.comment);
    else if (sticky.body !== publication.comment)
        await github.updateComment(sticky.id, publication.comment);
    const requested = new Set(facts.pull.requestedReviewers.map((person) => person.login.toLowerCase()));
    const missing = publication.reviewers.filter((login) => !requested.has(login.toLowerCase()));
    if (missing.length > 0)
        await github.requestReviewers(facts.pull.number, missing);
    await github.setStatus(facts.headSha, publication.status);
}
/** What must be the same after a success was posted as it was before (sign-off rule 19). */
function reviewsFingerprint(reviews) {
    return JSON.stringify(reviews.map((review) => [review.id, review.user?.id, review.state, review.commit, review.submittedAt]));
}

// EXTERNAL MODULE: ./lib/model/governing-path.js
var governing_path = __webpack_require__(7941);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(5032);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(5402);
// EXTERNAL MODULE: ./lib/report/model-section.js
var model_section = __webpack_require__(8185);
;// CONCATENATED MODULE: ./lib/report/verdict.js




const PARTS = ['content', 'evidence', 'catalog', 'policy'];
function verdictOf(decision) {
    return {
        head: decision.head,
        status: decision.status,
        models: decision.models.map(modelVerdict),
        isComplete: true,
    };
}
function modelVerdict(model) {
    const signoff = (0,signature/* signoffOf */.OA)(model);
    const parts = PARTS.flatMap((part) => {
        const digest = model.subject[part];
        return digest === null ? [] : [[part, (0,signature/* digestStart */.zk)(digest)]];
    });
    return {
        name: model.name.slice(0, 100),
        status: model.status,
        subject: Object.fromEntries(parts),
        blocking: Object.fromEntries((0,words/* blockingChecks */.td)(model).map(({ policy, id, title }) => [
            `${policy}/${id}`.slice(0, 100),
            title.slice(0, 80),
        ])),
        signed: signoff === null ? [] : signoff.counted.map(({ user }) => user),
    };
}
/** The hidden line of the comment; whole models are left out to keep it within its size. */
function verdictMarker(record) {
    let models = [...record.models];
    for (;;) {
        const isComplete = record.isComplete && models.length === record.models.length;
        const encoded = Buffer.from(JSON.stringify({ v: 1, ...record, models, isComplete }), 'utf8').toString('base64');
        if (encoded.length <= limits/* LIMITS */.b.verdictCharacters || models.length === 0)
            return `<!-- arbiter:verdict ${encoded} -->`;
        models = models.slice(0, Math.floor(models.length / 2));
    }
}
/** Reads the record back from our own comment. Anything that is not exactly what we write is no record. */
function parseVerdict(comment) {
    const line = comment.trimEnd().split('\n').at(-1) ?? '';
    const encoded = /^<!-- arbiter:verdict ([A-Za-z0-9+/]+={0,2}) -->$/u.exec(line)?.[1];
    if (encoded === undefined || encoded.length > limits/* LIMITS */.b.verdictCharacters)
        return undefined;
    try {
        return recordOf(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
function recordOf(value) {
    const fields = fieldsOf(value);
    if (fields?.v !== 1 || !Array.isArray(fields.models) || typeof fields.isComplete !== 'boolean')
        return undefined;
    const { head, status, isComplete } = fields;
    if (!isStatus(status) || !(head === null || (typeof head === 'string' && /^[0-9a-f]{40,64}$/u.test(head))))
        return undefined;
    const models = fields.models.map(modelOf);
    if (models.some((model) => model === undefined))
        return undefined;
    return { head, status, isComplete, models: models.filter((model) => model !== undefined) };
}
function modelOf(value) {
    const fields = fieldsOf(value);
    if (fields === undefined || typeof fields.name !== 'string' || !isStatus(fields.status))
        return undefined;
    const subject = textsOf(fields.subject);
    const blocking = textsOf(fields.blocking);
    const signed = fields.signed;
    if (subject === undefined || blocking === undefined || !Array.isArray(signed))
        return undefined;
    if (!Object.values(subject).every((digest) => /^[0-9a-f]{1,12}$/u.test(digest)))
        return undefined;
    if (!signed.every((login) => typeof login === 'string'))
        return undefined;
    return { name: fields.name, status: fields.status, subject, blocking, signed };
}
function textsOf(value) {
    const entries = Object.entries(fieldsOf(value) ?? { invalid: null });
    const texts = entries.filter((entry) => typeof entry[1] === 'string');
    return texts.length === entries.length ? Object.fromEntries(texts) : undefined;
}
function isStatus(value) {
    return typeof value === 'string' && Object.hasOwn(words/* STATUS_WORDS */.ly, value);
}
/** What happened between two verdicts, in sentences; nothing when nothing a reader sees has changed. */
function diffVerdicts(previous, current) {
    const several = current.models.length > 1;
    const changes = current.models.flatMap((model) => {
        const before = previous.models.find(({ name }) => name === model.name);
        if (before === undefined)
            return previous.isComplete ? [[`${model.name} is new in this change.`]] : [];
        return modelChanges(before, model).map((change) => (several ? [`${model.name}: `, ...change] : change));
    });
    const gone = current.isComplete
        ? previous.models.filter(({ name }) => !current.models.some((model) => model.name === name))
        : [];
    return [...changes, ...gone.map(({ name }) => [`${name} is no longer touched.`])];
}
function modelChanges(before, now) {
    const status = before.status === now.status
        ? []
        : [[`${words/* STATUS_WORDS */.ly[before.status]} became ${words/* STATUS_WORDS */.ly[now.status]}`]];
    const repaired = Object.entries(before.blocking).filter(([key]) => !Object.hasOwn(now.blocking, key));
    const broken = Object.entries(now.blocking).filter(([key]) => !Object.hasOwn(before.blocking, key));
    const signed = now.signed.filter((login) => !before.signed.includes(login));
    const lost = before.signed.filter((login) => !now.signed.includes(login));
    const parts = PARTS.filter((part) => before.subject[part] !== now.subject[part]);
    return [
        ...status,
        ...repaired.map(([, title]) => [`no longer blocks: ${title}`]),
        ...broken.map(([, title]) => [`blocks now: ${title}`]),
        ...signed.map((login) => [(0,prose/* person */.MV)(login), ' signed']),
        ...lost.map((login) => ['the signature of ', (0,prose/* person */.MV)(login), ' no longer counts']),
        ...(parts.length === 0 ? [] : [[`changed under approval: ${parts.join(', ')}`]]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/comment.js










/** The first line of our comment for one base branch; with the author's id it is how the comment is found again. */
function commentMarker(baseRef) {
    const encoded = encodeURIComponent(baseRef.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*-]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    return `<!-- arbiter:gate base=${encoded} -->`;
}
const ROWS = limits/* LIMITS */.b.commentRows;
/** What a section says when not all fit; then sections of whole models go. */
const LEAST = { settled: 'none', evidence: 'none', charts: false, rows: 8 };
/** Folded detail goes first, part by part. */
const DETAILS = [
    { settled: 'details', evidence: 'details', charts: false, rows: ROWS },
    { settled: 'details', evidence: 'none', charts: false, rows: ROWS },
    { settled: 'none', evidence: 'none', charts: false, rows: ROWS },
    LEAST,
];
/**
 * The sticky comment: at most `LIMITS.commentCharacters`, marker first, hidden record of the verdict last. Folded detail
 * is dropped first, then the sections of whole models (worst kept longest), then their lines.
 */
function renderComment(decision, context) {
    const shown = (0,disclosure/* disclosed */.v)(decision, context);
    const marker = commentMarker(context.baseRef);
    const record = verdictMarker(verdictOf(shown));
    const room = limits/* LIMITS */.b.commentCharacters - marker.length - record.length - 4;
    return `${marker}\n${bodyWithin(shown, context, room)}\n\n${record}`;
}
function bodyWithin(decision, context, room) {
    const models = (0,report_context/* modelsWorstFirst */.OY)(decision);
    const render = (blocks) => (0,markdown/* renderMarkdown */.G)(blocks, limits/* LIMITS */.b.commentTextCharacters);
    const [head, tail] = [render(comment_top(decision, context)), render(bottom(decision, context))];
    const left = room - head.length - tail.length - 4;
    const join = (parts) => [head, ...parts, tail].filter((part) => part !== '').join('\n\n');
    for (const detail of DETAILS) {
        const sections = takeWithin(models, left, (model) => render(modelBlocks(model, models, context, detail)));
        if (sections.length === models.length)
            return join(sections);
    }
    const notice = (count) => render([leftOutNote(count, context)]);
    const lines = takeWithin(models, left - notice(models.length).length - 2, (model) => render([(0,prose/* paragraph */.FY)(...(0,headline/* modelHeadline */.Y4)(model))]));
    const lineRoom = lines.length < models.length ? 0 : left - notice(models.length).length - 2 - sizeOf(lines);
    const sections = wholeSections(lines, lineRoom, (index) => {
        const model = models[index];
        return model === undefined ? '' : render(modelBlocks(model, models, context, LEAST));
    });
    return join([...sections, ...lines.slice(sections.length), notice(models.length - sections.length)]);
}
const SEPARATOR_LENGTH = 2;
const sizeOf = (parts) => parts.reduce((sum, part) => sum + part.length + SEPARATOR_LENGTH, 0);
/** The texts of the first items that fit together; nothing after the first that does not is even rendered. */
function takeWithin(items, room, render) {
    const taken = [];
    let size = 0;
    for (const item of items) {
        const text = render(item);
        size += text.length + SEPARATOR_LENGTH;
        if (size > room)
            return taken;
        taken.push(text);
    }
    return taken;
}
/** While every model keeps its line, the worst are given their section in its place as long as the room lasts. */
function wholeSections(lines, room, sectionOf) {
    const sections = [];
    let left = room;
    for (const [index, line] of lines.entries()) {
        const section = sectionOf(index);
        left -= section.length - line.length;
        if (left < 0)
            return sections;
        sections.push(section);
    }
    return sections;
}
function leftOutNote(count, context) {
    const where = (0,prose/* link */.nf)(['the full report'], context.reportUrl ?? context.runUrl);
    return (0,prose/* note */.N4)(`The details of ${(0,report_number/* counted */.hS)(count, 'model')} did not fit here: see `, ...where, '.');
}
function modelBlocks(model, all, context, detail) {
    if (all.length === 1)
        return (0,model_section/* modelSection */.tc)(model, context, detail);
    if (model.status === 'approved')
        return [(0,prose/* paragraph */.FY)(...(0,headline/* modelTitle */.wD)(model), ': ', ...(0,signature/* approvalLine */._G)(model))];
    return [(0,prose/* details */.zH)((0,headline/* modelHeadline */.Y4)(model), ...(0,model_section/* modelSection */.tc)(model, context, detail))];
}
function comment_top(decision, context) {
    const [first] = decision.models;
    const single = decision.models.length === 1 && first?.status === decision.status;
    const reason = single || decision.models.length === 0 ? [] : reasonOf(decision);
    const blocked = decision.models.length === 0 && decision.status === 'error';
    return [
        (0,prose/* heading */.R_)(3, ...(0,headline/* headline */.Pl)(decision)),
        ...(blocked ? [(0,prose/* paragraph */.FY)((0,prose/* strong */.ko)('Could not be decided.'), ' The merge is blocked for safety.')] : reason),
        ...(context.isDraft === true
            ? [(0,prose/* note */.N4)('This is a draft: nobody is asked to review it until it is marked ready.')]
            : []),
        ...(0,model_section/* problemList */.gH)(decision.problems, ROWS),
        ...(0,model_section/* governingBlocks */.Mb)((0,model_section/* governingElsewhere */.KT)(decision), context).filter(({ kind }) => kind !== 'details'),
    ];
}
/** Where the models alone do not explain the status, the decision's own reason does. */
function reasonOf(decision) {
    const isExplained = decision.models.some(({ status }) => status === decision.status);
    return isExplained ? [] : [(0,prose/* paragraph */.FY)((0,limits/* clip */.$)(decision.reason, limits/* LIMITS */.b.commentTextCharacters))];
}
function bottom(decision, context) {
    const changes = context.previous === undefined ? [] : diffVerdicts(context.previous, verdictOf(decision));
    const shown = changes.slice(0, ROWS);
    const since = shown.length === 0
        ? []
        : [(0,prose/* details */.zH)([`🔁 Since the last verdict: ${(0,report_number/* counted */.hS)(changes.length, 'change')}`], (0,prose/* list */.p_)(shown))];
    const additions = (0,model_section/* governingBlocks */.Mb)((0,model_section/* governingElsewhere */.KT)(decision), context).filter(({ kind }) => kind === 'details');
    return [...additions, ...since, (0,prose/* note */.N4)(...(0,model_section/* decidedFor */.Y6)(decision, context))];
}

;// CONCATENATED MODULE: ./lib/report/status.js






/** The one commit status of the gate. The base is part of its name: two pull requests may share a head. */
function renderStatus(decision, baseRef) {
    const line = (0,report_escape/* visible */.RK)((0,prose/* plain */.pj)((0,headline/* headline */.Pl)(decision))).replace(/^\S+ /u, '');
    const fallback = `${words/* STATUS_WORDS */.ly[decision.status]} — ${words/* TURN_WORDS */.yu[(0,decision_decision.turnOf)(decision)]}`;
    return {
        state: (0,decision_decision.outwardState)(decision),
        description: (0,limits/* clip */.$)(line === '' ? fallback : line, limits/* LIMITS */.b.statusDescriptionCharacters),
        context: `arbiter/gate (${baseRef})`,
    };
}

;// CONCATENATED MODULE: ./lib/commands/gate-pull.js












const MAX_ATTEMPTS = 3;
const gate_pull_STATUS_ORDER = ['error', 'rejected', 'pending', 'in_review', 'approved'];
/**
 * Decides one pull request and publishes; starts again when something moved meanwhile. Whatever goes wrong ends in a
 * status that is not a success, if GitHub takes one at all.
 */
async function decideAndPublish(gate, number, output, queued) {
    let decided;
    try {
        for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
            const settled = await decideSettled(gate, number);
            if (settled === undefined) {
                // API and Git may need a moment to tell the same.
                await (0,promises_.setTimeout)(gate.runner.retryBaseMs * attempt);
                continue;
            }
            decided = settled.decided;
            const { decision } = settled;
            await publishDecision(gate, decided, decision);
            if (decision.status !== 'approved' || (await isUnchanged(gate, decided))) {
                if (queued !== undefined)
                    await publishQueued(gate, decided, decision, queued);
                return output.add(number, decision, reportContext(gate, decided));
            }
            await postPending(gate, decided, 'Something changed while this was decided; deciding again.');
        }
        throw new errors/* UserError */.y(`Pull request #${number} kept changing while it was read. The next event decides it.`);
    }
    catch (error) {
        if (error instanceof pull_facts/* PullClosed */.Sd && queued === undefined)
            return output.addNothing(number, error.message);
        if (queued !== undefined) {
            const failed = await publishFailure(gate, { ...queued, number: null }, error, output, 'failure');
            if (error instanceof pull_facts/* PullClosed */.Sd)
                return failed;
        }
        const place = decided === undefined
            ? await placeOf(gate, number)
            : { sha: decided.facts.headSha, baseRef: decided.facts.pull.baseRef, number };
        return publishFailure(gate, place, error, output);
    }
}
/** The pull request with what it owes to others of the same head; undefined when something moved meanwhile. */
async function decideSettled(gate, number) {
    try {
        const decided = await (0,pull_decision/* decidePull */.O)(contextOf(gate), number);
        return { decided, decision: await worstOfSameHead(gate, decided) };
    }
    catch (error) {
        if (error instanceof pull_facts/* HeadMoved */.YQ)
            return undefined;
        throw error;
    }
}
function contextOf({ github, repository, io }) {
    return { github, repository, now: io.now() };
}
/**
 * An error status where the pull request stands, and the reason in its comment; on a merge queue's commit a failure,
 * which takes it out of the queue. Never throws; the outcome is an error.
 */
async function publishFailure(gate, place, error, output, state = 'error') {
    const reason = error instanceof errors/* UserError */.y ? error.message : 'a bug in Arbiter; its stack is in the log of this run.';
    if (!(error instanceof errors/* UserError */.y))
        gate.io.stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    const decision = errorDecision(gate.io.now(), place.sha, reason);
    const context = failureContext(gate, place);
    const attempts = [
        async () => {
            if (place.sha === null)
                return;
            const status = renderStatus(decision, place.baseRef);
            await gate.github.setStatus(place.sha, { ...status, state, targetUrl: gate.runner.runUrl });
        },
        async () => {
            if (place.number === null)
                return;
            const { comments } = await gate.github.timeline(place.number);
            const sticky = findStickyComment(comments, gate.inputs.commentAuthor);
            const body = renderComment(decision, context);
            if (sticky === undefined)
                await gate.github.createComment(place.number, body);
            else
                await gate.github.updateComment(sticky.id, body);
        },
    ];
    for (const attempt of attempts) {
        await attempt().catch((failure) => gate.io.stderr(`${failure instanceof Error ? failure.message : String(failure)}\n`));
    }
    return output.addFailure(place.number, decision, context, reason);
}
/** The head as the event or Git gives it, for the error status when the pull request itself could not be read. */
async function placeOf(gate, number) {
    const event = gate.runner.event;
    const baseRef = event?.pull_request?.number === number ? event.pull_request.base?.ref : undefined;
    const refs = await gate.repository
        .listRemote(`refs/pull/${number}/head`)
        .catch(() => new Map());
    const known = baseRef ??
        (await gate.github
            .pullRequest(number)
            .then((pull) => pull.baseRef)
            .catch(() => undefined));
    return {
        sha: known === undefined ? null : (refs.get(`refs/pull/${number}/head`) ?? null),
        baseRef: known ?? '',
        number,
    };
}
/** A status is per commit: a success may not be lent to another open pull request with the same head and base. */
async function worstOfSameHead(gate, decided) {
    let worst = decided.decision;
    for (const number of decided.facts.sameHead) {
        const other = await gate.github.pullRequest(number);
        if (!other.isOpen || other.baseRef !== decided.facts.pull.baseRef)
            continue;
        const found = await (0,pull_decision/* decidePull */.O)(contextOf(gate), number).catch((error) => {
            if (error instanceof pull_facts/* PullClosed */.Sd)
                return undefined;
            throw error;
        });
        if (found === undefined)
            continue;
        const { decision } = found;
        if (gate_pull_STATUS_ORDER.indexOf(decision.status) < gate_pull_STATUS_ORDER.indexOf(worst.status)) {
            worst = {
                ...decided.decision,
                status: decision.status,
                reason: `#${number} has the same head commit: ${decision.reason}`,
            };
        }
    }
    return worst;
}
async function publishDecision(gate, decided, decision) {
    const context = reportContext(gate, decided);
    const status = { ...renderStatus(decision, decided.facts.pull.baseRef), targetUrl: gate.runner.runUrl };
    const reviewers = decision.status === 'in_review' && !decided.facts.pull.isDraft ? decided.requestedLogins : [];
    await publish(gate.github, decided.facts, { comment: renderComment(decision, context), status, decision, reviewers }, gate.inputs.commentAuthor);
}
/** Read again after a success: head, base and reviews must be what the success was given for (sign-off rule 19). */
async function isUnchanged(gate, { facts }) {
    const [tips, reviews] = await Promise.all([
        (0,pull_facts/* readTips */.Pm)(gate.repository, facts.pull),
        gate.github.reviews(facts.pull.number),
    ]);
    return (tips.head === facts.headSha &&
        tips.base === facts.baseSha &&
        tips.sameHead.join() === facts.sameHead.join() &&
        reviewsFingerprint(reviews) === reviewsFingerprint(facts.reviews));
}
function postPending(gate, { facts }, description) {
    return gate.github.setStatus(facts.headSha, {
        state: 'pending',
        context: (0,pull_facts/* statusContext */.s)(facts.pull.baseRef),
        description,
        targetUrl: gate.runner.runUrl,
    });
}
/** The queue's commit passes only as the approved pull request, with exactly its governed content. */
async function publishQueued(gate, decided, decision, queued) {
    const isSameBase = queued.baseRef === decided.facts.pull.baseRef;
    await gate.repository.fetch(queued.sha, queued.baseSha);
    const { changedPaths, isJudged, isGoverned, facts } = decided;
    const difference = await (0,content_equality/* queuedContentDifference */.G)(gate.repository, {
        head: facts.headSha,
        changedPaths,
        isJudged,
        isGoverned,
        queueBase: queued.baseSha,
        group: queued.sha,
    });
    // An entry ahead in the queue may change what governs; then this one was judged by rules that are no longer in force.
    const governing = await (0,content_equality/* contentEquals */.j)(gate.repository, facts.baseSha, queued.baseSha, governing_path/* isGoverningPath */.R);
    const obstacle = difference ?? (governing === null ? null : `The queue changes what governs: ${governing}`);
    const isPassed = decision.status === 'approved' && isSameBase && obstacle === null;
    const reason = decision.status !== 'approved'
        ? `Pull request #${decided.facts.pull.number} is not approved (${decision.status.replace('_', ' ')}).`
        : isSameBase
            ? (obstacle ?? `Approved as pull request #${decided.facts.pull.number}.`)
            : `Pull request #${decided.facts.pull.number} has another base.`;
    await gate.github.setStatus(queued.sha, {
        state: isPassed ? 'success' : 'failure',
        context: (0,pull_facts/* statusContext */.s)(queued.baseRef),
        description: reason.slice(0, 140),
        targetUrl: gate.runner.runUrl,
    });
}
function reportContext(gate, { facts }) {
    const sticky = findStickyComment(facts.timeline.comments, gate.inputs.commentAuthor);
    const previous = sticky === undefined ? undefined : parseVerdict(sticky.body);
    return {
        repository: gate.runner.repository,
        serverUrl: gate.runner.serverUrl,
        headSha: facts.headSha,
        baseSha: facts.baseSha,
        baseRef: facts.pull.baseRef,
        pullRequest: facts.pull.number,
        isPublic: facts.pull.isPublic,
        isDraft: facts.pull.isDraft,
        runUrl: gate.runner.runUrl,
        ...(previous && { previous }),
    };
}
function failureContext(gate, place) {
    return {
        repository: gate.runner.repository,
        serverUrl: gate.runner.serverUrl,
        headSha: place.sha,
        baseSha: null,
        baseRef: place.baseRef,
        pullRequest: place.number,
        isPublic: true,
        runUrl: gate.runner.runUrl,
    };
}

// EXTERNAL MODULE: ./lib/commands/github-access.js
var github_access = __webpack_require__(5406);
;// CONCATENATED MODULE: ./lib/commands/gate.js







/** Decides the pull requests an event concerns and publishes. 0 once every status is posted, 2 if one could not be. */
async function run(_args, io) {
    const inputs = (0,lib_inputs.readGateInputs)();
    const runner = (0,lib_inputs.readRunnerContext)(io);
    const gate = { ...(await (0,github_access/* openGitHub */.o)(inputs.token, runner, io)), inputs, runner, io };
    const target = inputs.pullRequest === undefined
        ? targetOf(runner.eventName, runner.event)
        : { kind: 'pull_request', number: inputs.pullRequest, isTrusted: runner.eventName !== 'pull_request' };
    const output = new GateOutput(runner, io);
    const outcomes = await decideTarget(target, gate, output);
    return output.finish(outcomes);
}
async function decideTarget(target, gate, output) {
    switch (target.kind) {
        case 'pull_request':
            if (!target.isTrusted) {
                throw new errors/* UserError */.y(`The gate publishes, so it does not run on \`${gate.runner.eventName}\`: that event runs the pull request's own workflow file. Use pull_request_target for the gate, and actions/check on pull_request.`);
            }
            return [await decideAndPublish(gate, target.number, output)];
        case 'head':
            return decideHead(gate, target.sha, output);
        case 'merge_group':
            return [await decideMergeGroup(gate, target.sha, target.headRef, output)];
        case 'sweep':
            return decideAll(gate, (await gate.github.openPulls()).map((pull) => pull.number), output);
    }
}
/** Pull requests of a finished workflow run: `workflow_run.pull_requests` is empty for forks, so Git is asked for the head. */
async function decideHead(gate, sha, output) {
    const numbers = await (0,pull_facts/* pullsWithHead */.XT)(gate.repository, sha);
    if (numbers.length === 0)
        gate.io.stdout(`No pull request has the head ${sha}; nothing to decide.\n`);
    return decideAll(gate, numbers, output);
}
async function decideAll(gate, numbers, output) {
    const outcomes = [];
    for (const number of numbers)
        outcomes.push(await decideAndPublish(gate, number, output));
    return outcomes;
}
/** A merge queue's commit passes only with the pull request it was made for, and only with that pull request's content. */
async function decideMergeGroup(gate, sha, headRef, output) {
    const queued = pullOfQueueRef(headRef);
    if (queued === null) {
        const reason = `The merge queue's ref \`${headRef}\` names no pull request.`;
        return publishFailure(gate, { sha, baseRef: 'merge queue', number: null }, new errors/* UserError */.y(reason), output, 'failure');
    }
    const { number, ...place } = queued;
    return decideAndPublish(gate, number, output, { sha, ...place });
}


/***/ }),

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderAnnotations),
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(248);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6721);
/* harmony import */ var _disclosure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2105);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5032);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8191);






/** One annotation for each policy or evidence line that a failure points to, and for each problem. */
function annotationsOf(decision, context) {
    const shown = (0,_disclosure_js__WEBPACK_IMPORTED_MODULE_5__/* .disclosed */ .v)(decision, context);
    const models = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsWorstFirst */ .OY)(shown);
    const problems = [...shown.problems, ...models.flatMap((model) => model.problems)].map(({ code, message, file, line, column }) => ({
        type: 'error',
        ...placed(file, line, column),
        title: code,
        message: (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStack */ .xS)(message),
    }));
    const checks = models.flatMap((model) => [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .blockingChecks */ .td)(model).flatMap((check) => checkAnnotations(check, model.name, check.awaiting ? 'notice' : 'error')),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .advisoryChecks */ .tB)(model).flatMap((check) => checkAnnotations(check, model.name, 'warning')),
    ]);
    return [...problems, ...checks];
}
function checkAnnotations(check, model, type) {
    const title = `${model}: ${check.title}`;
    const message = `${check.reason} Required: ${check.required.text}.${check.fix === null ? '' : ` ${check.fix}`}`;
    const { policy_at: at } = check;
    const policy = at === null ? [] : [{ type, ...placed(at.file, at.line, at.column), title, message }];
    const findings = check.findings.flatMap((finding) => finding.at === null
        ? []
        : [{ type, ...placed(finding.at.file, finding.at.line), title, message: finding.message }]);
    const evidence = check.evidence_at.map((place) => ({
        type,
        ...placed(place.file, place.line),
        title,
        message: place.pointer === undefined ? message : `${place.pointer}: ${message}`,
    }));
    const all = [...(findings.length > 0 ? findings : evidence), ...policy];
    return all.length > 0 ? all : [{ type, title, message }];
}
function placed(file, line, column) {
    if (file === '')
        return {};
    return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}
/**
 * Workflow commands, at most `LIMITS.annotationsPerType` of each type; where there are more, the last one kept counts the
 * rest, so that nothing is dropped unseen.
 */
function renderAnnotations(annotations) {
    const lines = ['error', 'warning', 'notice'].flatMap((type) => {
        const all = annotations.filter((annotation) => annotation.type === type);
        if (all.length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.annotationsPerType)
            return all.map(command);
        const kept = all.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.annotationsPerType - 1);
        const rest = all.length - kept.length;
        return [...kept, { type, title: 'More', message: `${rest} more of this kind: see the job summary.` }].map(command);
    });
    return lines.map((line) => `${line}\n`).join('');
}
function command({ type, file, line, column, title, message }) {
    const properties = [
        ...(file === undefined ? [] : [`file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)(file)}`]),
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
        `title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(title, 200))}`,
    ];
    return `::${type} ${properties.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandMessage */ .b$)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(message, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.annotationMessageCharacters))}`;
}


/***/ })

};
