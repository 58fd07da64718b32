import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import type { AppState, Target } from "../../app/state";
import { narrativeWords } from "../../locales/narrative";
import { sentenceNow } from "../../report/sentence";
import { slotKey } from "../../sheets/readText";
import { usePane } from "../pane/context";
import { goToPlace } from "../pane/goToPlace";
import { FOCUS_FIRST, FOCUS_HOME } from "../pane/useFocusHome";
import { GivenFields } from "./GivenFields";
import { cursorSlot } from "./openSlot";
import { asText, type Offer } from "./offers";
import { useOfferStyles } from "./OfferView.styles";
import { typedNumber } from "./typedNumber";

/** A set sentence as it reads now: to be put in, or, where it stands in the text, to be gone to or let go of the tables. */
export function OfferView({ offer, state, primary }: { readonly offer: Offer; readonly state: AppState; readonly primary: boolean }) {
  const { app, view, words } = usePane();
  const styles = useOfferStyles();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const say = narrativeWords(words);
  const { sentence, fields, inserted, blanks } = offer;
  const given = Object.fromEntries(fields.flatMap(({ field }) => {
    const value = typedNumber(typed[field] ?? "");
    return value === undefined ? [] : [[field, value]];
  }));
  const wanting = fields.filter(({ field }) => given[field] === undefined);
  const busy = state.busy !== undefined;
  const now = fields.length > 0 && state.report ? sentenceNow(sentence.id, state.report, given) : offer.words;
  const stands = inserted[0] ?? (fields.length > 0 && wanting.length === 0 && state.report ? asText(now, sentence.section, state.report) : offer.asText);
  const insert = () => {
    // Its part stays open, with what is put in, also where another is still to be written.
    view.set({ slot: { key: slotKey(sentence), cursor: cursorSlot(state.cursor) } });
    void (fields.length > 0 ? app.insertSentence(sentence.id, undefined, given) : app.insertSentence(sentence.id));
  };
  const locate = (piece: number) => {
    const target: Target = { kind: "section", section: sentence.section, piece };
    return (
      <Button size="small" {...(inserted.length > 0 && FOCUS_FIRST)} aria-label={say.locate(sentence.title)} disabledFocusable={busy} onClick={() => void goToPlace(app, view, target)}>
        {words.common.locate}
      </Button>
    );
  };
  return (
    <li {...FOCUS_HOME} tabIndex={-1} className={styles.root}>
      <p lang="zh-CN" className={styles.words}>{now}</p>
      {fields.length > 0 && <GivenFields fields={fields} typed={typed} onType={(field, text) => setTyped({ ...typed, [field]: text })} />}
      {stands !== undefined && (
        <p className={styles.stands}>
          <CheckmarkCircleFilled aria-hidden className={styles.check} />
          {inserted.length > 0 ? say.inserted : say.standsAsText}
        </p>
      )}
      {blanks && <p className={styles.means}>{say.blanks[blanks]}</p>}
      <div className={styles.actions}>
        {inserted.length === 0 && (
          <Button
            size="small"
            {...FOCUS_FIRST}
            appearance={primary ? "primary" : "secondary"}
            aria-label={say.insertNamed(sentence.title)}
            disabledFocusable={busy || state.readOnly || wanting.length > 0}
            onClick={insert}
          >
            {say.insert}
          </Button>
        )}
        {stands !== undefined && locate(stands)}
        {inserted.length > 0 && (
          <Button size="small" appearance="subtle" aria-label={say.freezeNamed(sentence.title)} disabledFocusable={busy || state.readOnly} onClick={() => void app.freezeSentences(inserted)}>
            {say.freeze}
          </Button>
        )}
      </div>
    </li>
  );
}
