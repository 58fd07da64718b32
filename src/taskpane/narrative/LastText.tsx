import { Button } from "@fluentui/react-components";
import { narrativeWords } from "../../locales/narrative";
import { LAST_KEY } from "../../sheets/lastPlaces";
import { usePane } from "../pane/context";
import { goToPlace } from "../pane/goToPlace";
import { useLastTextStyles } from "./LastText.styles";

export interface LastTextProps {
  readonly paragraphs: readonly string[];
  readonly year: number | undefined;
  readonly busy: boolean;
}

/** What the same place said last year, to be read beside it: never copied, since it would bring the old year along. */
export function LastText({ paragraphs, year, busy }: LastTextProps) {
  const { app, view, words } = usePane();
  const styles = useLastTextStyles();
  const say = narrativeWords(words);
  return (
    <details className={styles.root}>
      <summary tabIndex={0} className={styles.summary}>{say.last(year === undefined ? "" : words.common.year(year))}</summary>
      {paragraphs.length === 0 ? <p className={styles.text}>{say.lastNothing}</p> : paragraphs.map((text, i) => <p key={i} lang="zh-CN" className={styles.text}>{text}</p>)}
      <Button size="small" disabledFocusable={busy} onClick={() => void goToPlace(app, view, { kind: "sheet", key: LAST_KEY })}>
        {say.compare}
      </Button>
    </details>
  );
}
