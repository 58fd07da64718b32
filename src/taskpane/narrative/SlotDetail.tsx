import { Button } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { narrativeWords } from "../../locales/narrative";
import { usePane } from "../pane/context";
import { goToPlace } from "../pane/goToPlace";
import { LastText } from "./LastText";
import { OfferView } from "./OfferView";
import { ReadNumbers } from "./ReadNumbers";
import { useSlotDetailStyles } from "./SlotDetail.styles";
import { SlotItems } from "./SlotItems";
import type { Slot } from "./slots";

export interface SlotDetailProps {
  readonly slot: Slot;
  readonly title: string;
  /** Of its heading. */
  readonly level: 2 | 3;
  readonly cursor: boolean;
  readonly state: AppState;
  readonly primary: boolean;
}

/** What the place is to say, what is found there, the sentences it is offered, and what was said last year. */
export function SlotDetail({ slot, title, level, cursor, state, primary }: SlotDetailProps) {
  const { app, view, words } = usePane();
  const styles = useSlotDetailStyles();
  const say = narrativeWords(words);
  const Sentences = level === 2 ? "h3" : "h4";
  const below = cursor && state.cursor.piece !== undefined && state.report?.pieces[state.cursor.piece]?.part === slot.part;
  // The first that is not there yet is the next step; one that is not complete can wait.
  const next = slot.offers.find((offer) => offer.inserted.length === 0 && offer.asText === undefined && offer.fields.length === 0 && offer.blanks === undefined);
  return (
    <div className={styles.root}>
      <div className={styles.demand}>
        <p lang="zh-CN" className={styles.means}>{slot.demand}</p>
        <Button size="small" appearance="subtle" className={styles.locate} aria-label={say.locate(title)} disabledFocusable={state.busy !== undefined} onClick={() => void goToPlace(app, view, { kind: "section", section: slot.section, part: slot.part })}>
          {words.common.locate}
        </Button>
      </div>
      <SlotItems items={slot.items} state={state} />
      {slot.offers.length > 0 && (
        <div className={styles.block}>
          <Sentences className={styles.title}>{say.sentences}</Sentences>
          <p className={styles.means}>
            {say.follows}
            {below ? say.whereBelow : say.whereEnd}
          </p>
          <ul className={styles.offers}>
            {slot.offers.map((offer) => (
              <OfferView key={offer.sentence.id} offer={offer} state={state} primary={primary && offer === next} />
            ))}
          </ul>
        </div>
      )}
      {slot.read.length > 0 && <ReadNumbers numbers={slot.read} />}
      {slot.last && <LastText paragraphs={slot.last} year={state.report?.last?.year} busy={state.busy !== undefined} />}
    </div>
  );
}
