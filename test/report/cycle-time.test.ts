import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { renderCycleTimeSummary, renderCycleTimeText } from '../../src/report/cycle-time.ts';
import { renderCheckRatesCsv } from '../../src/report/cycle-time-csv.ts';
import { measured } from '../ledger/measured.ts';
import { type Act, check, pullActs } from '../ledger/recorded.ts';
import { deployment, release } from '../ledger/release-acts.ts';

const pull = pullActs(1);
const COURSE: readonly Act[] = [
  pull.verdict('09:00', 'pending', { checks: [check('auc', 'fail')], head: 'h0', subject: 's0' }),
  pull.verdict('10:00', 'in_review', { checks: [check('auc', 'pass')], missing: ['ml-engineer'] }),
  pull.approval('12:35', 'ml-engineer', '12:30'),
  pull.verdict('12:35', 'approved'),
  pull.ended('14:00', 'merged'),
  pullActs(2).verdict('09:00', 'in_review', { missing: ['ml-engineer'] }),
];

describe('the cycle time in a terminal', () => {
  it('names the stages that work was returned to', () => {
    const seen = pull.act('observation', '11:00', {
      review: 1,
      state: 'CHANGES_REQUESTED',
      user: 2,
      commit: null,
      submitted_at: null,
      body_sha256: '0'.repeat(64),
      return_to: ['data', 'training'],
    });
    expect(renderCycleTimeText(measured([...COURSE.slice(0, 2), seen]))).toContain(
      '0 times sent back, to a stage: data 1, training 1.',
    );
  });

  it('says everything in columns', () => {
    expect(renderCycleTimeText(measured(COURSE, { from: '2026-03-01' }))).toBe(`Cycle time

2 changes in 2 pull requests proposed from 2026-03-01. 1 open, 1 merged, 0 closed, 0 withdrawn, 0 released. 3 contents and 3 heads judged, 1 denial, 0 times break-glass, 0 waivers. 1 reworked for a check (50.0 %), 0 of 1 approved in the first round, median 2, 90th percentile 2, 0 times sent back.

Hours                         Count  Not known  Median  90th percentile
Proposal to checks that hold      2          0     1.0              2.0
Checks that hold to approval      1          1     2.6              2.6
Proposal to approval              1          1     4.6              4.6
Approval to merge                 1          1     1.4              1.4
Approval to release               0          2       –                –
Merge to release                  0          2       –                –
Proposal to release               0          2       –                –
Time on the author                2          0     0.0              1.0

Waiting for roles

Role         Changes  Waits  Not ended  Median hours  90th percentile
ml-engineer        2      2          1           2.5              2.5

Checks

Check  Policy  Denials  Fail  Cannot tell  Error  Overridden  Waived  Advisory only
auc    board         1     1            0      0           0       0              0

Rates of checks

Check  Policy  Changes judged   Denied  Reworked  Overridden  Rounds denied
auc    board                1  100.0 %   100.0 %       0.0 %              1

Models

Model                Changes  Merged  Released  Median to approval  Contents judged  Denials
demo in models/demo        2       1         0                 4.6                3        1

Changes

Change  State                      Proposed    To approval  To merge  To release  On the author  Rounds
2 demo  open, the reviewers’ turn  2026-03-01            –         –           –            0.0       1
1 demo  merged                     2026-03-01          4.6       1.4           –            1.0       2

All times are hours. Median and 90th percentile are of what is known, by nearest rank. What the ledger does not say is a dash.
`);
  });

  it('says how long the way to each environment took', () => {
    const bundle = { tag: 'demo-v1.1.0-approved-2026-03-01', sha256: 'd'.repeat(64) };
    const left = { subject: 's1' };
    const text = renderCycleTimeText(
      measured([
        ...COURSE,
        pull.act('release', '15:00', release(bundle), left),
        pull.act('deployment', '15:30', deployment(bundle, { environment: 'test' }), left),
        pull.act('deployment', '20:35', deployment(bundle), left),
      ]),
    );
    expect(text).toContain(`Approval to release               1          1     2.4              2.4
Merge to release                  1          1     1.0              1.0
`);
    expect(text).toContain(`Live

Model  Environment  Changes  Proposal to live  90th percentile  Approval to live  90th percentile  Release to live
demo   prod               1              12.6             12.6               8.0              8.0              5.6
demo   test               1               7.5              7.5               2.9              2.9              0.5
`);
  });

  it('says what was merged without approval, what was corrected and where a clock was wrong', () => {
    const text = renderCycleTimeText(
      measured([
        pull.verdict('09:00', 'pending'),
        pull.verdict('08:30', 'pending'),
        pull.ended('10:00', 'merged'),
        { ...pull.act('correction', '11:00', { of: 1, reason: 'Wrong.' }), pull_request: null },
      ]),
    );
    expect(text).toContain('1 merged without approval.');
    expect(text).toContain('Left out: 1 entry that a later one calls wrong.');
    expect(text).toContain('Not known: 1 duration whose end is recorded before the start');
  });

  it('obeys nothing that a name holds', () => {
    const text = renderCycleTimeText(
      measured([pull.verdict('09:00', 'approved', { name: '\u001b[31m\n::error::x' })]),
    );
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^::/m);
  });
});

describe('the cycle time in a job summary', () => {
  it('is Markdown with a table for each part', () => {
    const html = marked.parse(renderCycleTimeSummary(measured(COURSE))) as string;
    expect([...html.matchAll(/<h[23]>(.*?)<\/h[23]>/g)].map(([, title]) => title)).toEqual([
      'Cycle time',
      'Waiting for roles',
      'Checks',
      'Rates of checks',
      'Models',
      'Changes',
    ]);
    expect(html.match(/<table>/g)).toHaveLength(6);
    expect(html).toContain('<td><code>ml-engineer</code></td>');
  });

  it('escapes what a pull request named', () => {
    const evil = '<img src=x onerror=alert(1)>|@all `x` [a](https://evil.example)';
    const html = marked.parse(
      renderCycleTimeSummary(
        measured([
          pull.verdict('09:00', 'in_review', {
            name: evil,
            path: evil,
            missing: [evil],
            checks: [check(evil, 'fail', 'mandatory', evil)],
          }),
        ]),
      ),
    ) as string;
    expect(html).not.toMatch(/<img|<a /);
    expect(html.match(/<table>/g)).toHaveLength(6);
  });

  it('shows fifty changes, the newest first, and says how many more there are', () => {
    const acts = Array.from({ length: 60 }, (_, index) => pullActs(index + 1).verdict('09:00', 'pending'));
    const text = renderCycleTimeSummary(measured(acts));
    expect(text).toContain('| 60 `demo` |');
    expect(text).not.toContain('| 10 `demo` |');
    expect(text).toContain('and 10 more, in the JSON.');
  });

  it('of an empty ledger is one table of nothing', () => {
    expect(renderCycleTimeSummary(measured([]))).toContain('0 changes in 0 pull requests.');
  });
});

describe('the rates of checks as CSV', () => {
  it('are a row for each check, without formulas', () => {
    const acts = [
      pull.verdict('09:00', 'pending', { checks: [check('auc', 'fail')], head: 'h0', subject: 's0' }),
      pull.verdict('10:00', 'in_review', { checks: [check('auc', 'pass')], subject: 's1' }),
      pullActs(2).verdict('09:00', 'in_review', {
        checks: [check('auc', 'pass'), check('=1+1', 'fail', 'shadow')],
      }),
    ];
    expect(renderCheckRatesCsv(measured(acts))).toBe(
      [
        'policy,check,changes,denials,fail,inconclusive,error,not_blocking,overridden,waived,reworked,rework_rounds,denial_rate,rework_rate,override_rate',
        "board,'=1+1,0,0,0,0,0,1,0,0,0,0,,,",
        'board,auc,2,1,1,0,0,0,0,0,1,1,0.5,0.5,0',
        '',
      ].join('\r\n'),
    );
  });
});
