export const id = 7877;
export const ids = [7877];
export const modules = {

/***/ 7877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  beginLedger: () => (/* binding */ beginLedger),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ledger/checkpoint.js
var checkpoint = __webpack_require__(4915);
// EXTERNAL MODULE: ./lib/ledger/entry.js + 1 modules
var ledger_entry = __webpack_require__(6404);
// EXTERNAL MODULE: ./lib/ledger/extension.js
var extension = __webpack_require__(8280);
// EXTERNAL MODULE: ./lib/ledger/finding.js
var finding = __webpack_require__(3528);
// EXTERNAL MODULE: ./lib/ledger/layout.js
var layout = __webpack_require__(8203);
// EXTERNAL MODULE: ./lib/ledger/verification.js + 6 modules
var verification = __webpack_require__(1722);
;// CONCATENATED MODULE: ./lib/ledger/genesis.js







/** The draft of the first entry. */
function openGenesis(genesis) {
    const { origin, reason, commit, at, repository, actor, run } = genesis;
    if (!(0,checkpoint/* isOrigin */.fu)(origin))
        throw new errors/* UserError */.y(`${(0,finding/* quoted */.TL)(origin)} cannot be the origin of a ledger's checkpoints.`);
    return {
        entry: {
            id: 'genesis',
            type: 'genesis',
            at,
            repository,
            actor,
            run,
            pull_request: null,
            policy: null,
            subject: null,
            subjects: [],
            evidence: [],
            decision: { origin, reason, ...(commit !== undefined && { commit }) },
            attestation: null,
        },
        blobs: new Map(),
    };
}
/**
 * Begins a ledger with its first entry. The branch must not exist: what is there, even if it is broken, is for people to look
 * at, and never begun anew.
 */
async function createLedger(ledger, genesis) {
    if ((await ledger.reader.tip()) !== null)
        throw ledgerExists();
    const entry = { v: 1, seq: 1, prev: null, ...openGenesis(genesis).entry };
    const path = (0,layout/* entryPath */.s3)(1);
    const bytes = (0,ledger_entry/* entryBytes */.eD)(entry);
    const snapshotAt = (tip) => ({
        tip,
        commits: [{ sha: tip, parents: [], changes: [{ path, kind: 'added', mode: layout/* LEDGER_MODE */.MQ }] }],
        files: [{ path, mode: layout/* LEDGER_MODE */.MQ }],
        entries: new Map([[path, bytes]]),
    });
    (0,verification/* verifiedLedger */.W2)(snapshotAt('new commit'));
    const commit = { message: (0,extension/* commitMessage */.d)(entry), add: [{ path, bytes }], remove: [] };
    const tip = await ledger.writer.append(null, [commit]);
    if (tip === null)
        throw ledgerExists();
    return (0,verification/* verifiedLedger */.W2)(snapshotAt(tip));
}
function ledgerExists() {
    const message = 'There is a ledger already: its branch exists. A ledger is begun once; `arbiter audit verify` checks it.';
    return new errors/* UserError */.y(message, [{ code: 'ledger_exists', message, file: 'ledger' }]);
}

// EXTERNAL MODULE: ./lib/commands/audit-arguments.js + 1 modules
var audit_arguments = __webpack_require__(4586);
// EXTERNAL MODULE: ./lib/commands/audit-clone.js
var audit_clone = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/commands/audit-writing.js
var audit_writing = __webpack_require__(9140);
;// CONCATENATED MODULE: ./lib/commands/audit-init.js





const HELP = `arbiter audit init --reason TEXT [options]

Begins a ledger: writes its first entry as a branch of its own on the remote. Refuses when the branch exists, whatever is on
it: a ledger is begun once, and a broken one is looked at, not begun anew.

  --reason TEXT         why, for whoever reads the ledger
  --remote NAME         where to (default: origin); you need the right to push there
  --origin HOST/OWNER/NAME   the repository (default: from the remote's address, or from GitHub Actions)
${(0,audit_arguments/* placeHelp */.rI)('on the default branch of the remote', `, else ${audit_clone/* USUAL_BRANCH */.u3}`)} (arbiter/audit-init/v1)

First this, then \`ledger:\` in the configuration: a gate that is told of a ledger which is not there answers error.

Exit codes: 0 begun, 1 refused, 2 cannot tell.
`;
/** `arbiter audit init` */
async function run(args, io) {
    const { values } = (0,audit_arguments/* parseWords */.nl)(args, {
        ...audit_arguments/* PLACE_OPTIONS */.P3,
        reason: { type: 'string' },
        remote: { type: 'string' },
        origin: { type: 'string' },
    }, HELP);
    if (values.help === true) {
        io.stdout(HELP);
        return 0;
    }
    const reason = values.reason?.trim() ?? '';
    if (reason === '')
        throw new errors/* UserError */.y('Say why the ledger begins: --reason TEXT.');
    const begun = await (0,audit_writing/* withRemoteLedger */.E_)(values, io, (access) => beginLedger(access, (0,audit_writing/* originOf */.yv)(values.origin, access.remote, io.env), reason, io), audit_clone/* USUAL_BRANCH */.u3);
    if (begun === null)
        return 1;
    if (values.json === true)
        io.stdout(`${JSON.stringify({ schema: 'arbiter/audit-init/v1', ...begun }, null, 2)}\n`);
    else
        io.stdout(begunText(begun, values.remote ?? 'origin'));
    return 0;
}
function begunText({ origin, tip, branch }, remote) {
    return `The ledger ${origin} begins at commit ${tip}.
Next:
  1. Protect the branch \`${branch}\`: no force pushes, no deletion.
  2. Name it in .arbiter/config.yml, \`ledger: ${branch}\`, and give the gate's job \`contents: write\`.
  3. To verify it here, \`git fetch ${remote} ${branch}\` and \`arbiter audit verify --branch ${branch}\`.
`;
}
/** Null when it was said that there is a branch already. */
async function beginLedger(access, { place, repository }, reason, io) {
    const { branch } = access;
    if ((await access.reader.tip()) !== null) {
        io.stderr(`The branch \`${branch}\` exists: nothing was written. \`arbiter audit verify\` says whether it is a ledger that is whole.\n`);
        return null;
    }
    const origin = `${place}/${branch}`;
    const { tip, head } = await createLedger(access, {
        origin,
        reason,
        commit: (await access.repository.listRemote('HEAD')).get('HEAD') ?? null,
        at: io.now(),
        repository,
        actor: (0,audit_writing/* actorOf */.dn)(io.env),
        run: (0,audit_writing/* runOf */.ng)(io.env),
    });
    return { branch, origin, tip, head: head.sha256 };
}


/***/ })

};
