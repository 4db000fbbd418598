import { report } from '../../lib/report.ts';
import type { MergeCall, MergeNews } from '../../lib/sharing/merge-call.ts';
import { mergeTeamFiles } from '../../lib/sharing/merge-team-files.ts';
import { TeamDamaged, withTeam } from '../../lib/sharing/team-store.ts';

/** Merges beside the page, which stays at hand. What it was not told to keep is gone with it. */
const tellEveryMs = 50;

function tell(news: MergeNews): void {
  postMessage(news);
}

async function merge({ files, ...options }: MergeCall): Promise<void> {
  let told = 0;
  const onFile = (done: number) => {
    if (Date.now() - told < tellEveryMs) return;
    told = Date.now();
    tell({ kind: 'progress', done });
  };
  const merged = await withTeam((state) => mergeTeamFiles(files, state, { ...options, onFile }));
  const known = merged.state.known.filter(({ isBack }) => !isBack).length;
  tell({ kind: 'done', weeks: merged.weeks, report: merged.report, files: known });
}

addEventListener('message', ({ data }: MessageEvent<MergeCall>) => {
  merge(data).catch((error: unknown) => {
    report(error, 'merge');
    tell({ kind: 'failed', why: error instanceof TeamDamaged ? 'damaged' : 'unavailable' });
  });
});
