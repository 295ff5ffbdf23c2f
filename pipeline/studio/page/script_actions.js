// Every action of the page by its words, with its usual key.

import { askText } from "./dom.js";
import { TEXT_KINDS } from "./model.js";

export function setActions(app) {
  const { actions } = app;
  const inBook = () => Boolean(app.book?.rows.length);
  const inScript = () => inBook() && app.place === "script";
  const script = () => app.script;
  const set = (id, label, key, run, can = inScript) => actions.set(id, label, key, run, { can });

  set("palette", "All actions", "Ctrl+K", () => app.palette(), () => true);
  set("keys", "Keys: see and change them", "?", () => actions.show(), () => true);
  set("play", "Play on from here, or pause", "Space", () => app.player.toggle(app.player.index >= 0 ? app.player.index : script().cursor), inBook);
  set("hear", "Hear this line", "H", () => app.player.line(script().cursor));
  set("down", "Next line", "ArrowDown", () => script().step(1));
  set("up", "Line before", "ArrowUp", () => script().step(-1));
  set("more-down", "Choose the next line as well", "Shift+ArrowDown", () => script().step(1, true));
  set("more-up", "Choose the line before as well", "Shift+ArrowUp", () => script().step(-1, true));
  set("unsure-next", "Next unsure line", "J", () => script().nextUnsure(1));
  set("unsure-last", "Unsure line before", "K", () => script().nextUnsure(-1));
  for (let number = 1; number <= 9; number += 1) {
    set(`give-${number}`, `Give to speaker ${number}`, String(number), () => giveTo(app, number));
  }
  set("give", "Give to somebody…", "G", () => app.reassign());
  set("narrator", "Give to the narrator", "N", () => script().give("Narrator"));
  set("right", "The speaker is right", "Y", () => script().change("change", script().subject(), { unsure: false }));
  set("words", "Edit the words", "Enter", () => script().edit());
  set("split", "Cut the line in two (Ctrl+Enter at the place)", "S", () => script().edit());
  set("join", "Join with the next line", "M", () => script().change("join", [script().cursor]));
  set("silent", "Speak it, or don't", "X", () => {
    const indexes = script().subject((row) => TEXT_KINDS.has(row.kind) || row.kind === "chapter");
    if (indexes.length) script().change("change", indexes, { silent: !app.book.rows[indexes[0]].silent });
  });
  set("thought", "A thought, or said", "T", () => {
    const indexes = script().subject((row) => row.kind === "speech" || row.kind === "thought");
    if (indexes.length) script().change("change", indexes, { thought: app.book.rows[indexes[0]].kind !== "thought" });
  });
  set("pause", "A pause behind this line…", "P", async () => {
    const length = await askText("A pause behind this line", "1.5s", { hint: "Seconds or milliseconds: 1.5s, 800ms. At most 60s." });
    if (length) script().change("insert", [script().cursor], { insert: "pause", words: length });
  });
  set("note", "A note behind this line…", "O", async () => {
    const words = await askText("A note behind this line", "", { hint: "It is kept in the script and never spoken." });
    if (words) script().change("insert", [script().cursor], { insert: "note", words });
  });
  set("delivery", "How it is said…", "D", () => { app.openSheet("line"); });
  set("all-of", "Choose all lines of this speaker", "A", () => {
    const { speaker } = app.book.rows[script().cursor];
    script().choose(app.book.rows.map((row, k) => [row, k]).filter(([row]) => TEXT_KINDS.has(row.kind) && row.speaker === speaker).map(([, k]) => k));
  });
  set("none", "Choose none", "Escape", () => { script().choose([]); app.sideBox?.classList.remove("open"); });
  set("undo", "Undo", "U", () => app.undo(), inBook);
  set("undo-too", "Undo (the usual key)", "Ctrl+Z", () => app.undo(), inBook);
  set("redo", "Redo", "R", () => app.redo(), inBook);
  set("redo-too", "Redo (the usual key)", "Ctrl+Shift+Z", () => app.redo(), inBook);
  set("stale", "Speak all stale lines", "V", () => app.speakStale(), () => inBook() && app.book.stale.size > 0);
  set("scene", "Hear this scene", "E", () => {
    const row = app.book.rows[script().cursor];
    app.startJob({ kind: "preview", chapter: row.chapter, scene: row.scene });
  });
  set("questions", "The questions", "Q", () => { app.openSheet("questions"); });
  set("line", "The line", "L", () => { app.openSheet("line"); });
  set("to-script", "The script", "F1", () => app.go("script"), inBook);
  set("to-cast", "The cast", "F2", () => app.go("cast"), inBook);
  set("to-book", "The book: chapters, builds, files", "F3", () => app.go("book"), inBook);
  set("problem", "The next problem that the check found", "]", () => app.bookView.next(), () => inBook() && app.place === "book");
  set("build", "Build the book", "B", () => { app.go("book"); app.startJob({ kind: "build", formats: [...(app.bookView.formats ?? [])] }); }, inBook);
  set("theme", "Dark or light", "", () => app.theme(), () => true);
  set("tour", "The tour of a first visit", "", () => app.tour(), inBook);
}

// A number key answers the question that is in sight and in use, else it is for the chosen lines.
function giveTo(app, number) {
  if (app.side === "questions" && app.questions.box.contains(document.activeElement)) {
    app.questions.choose(number);
    return;
  }
  const { script, book } = app;
  const names = script.selected.size > 1 ? book.speakers() : book.choices(script.cursor);
  if (names[number - 1]) script.give(names[number - 1]);
}
