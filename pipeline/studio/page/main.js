// The page: which book and view are open, and what all of them share.

import { get, listen, post, remove } from "./api.js";
import { BookView, costWords, jobBox } from "./book_view.js";
import { CastView } from "./cast_view.js";
import { settle } from "./conflict.js";
import { askText, failed, fill, h, icon, iconButton, keepPage, keepPresses, kept, later, plural, toast } from "./dom.js";
import { Actions } from "./keys.js";
import { LinePanel } from "./line_panel.js";
import { Book } from "./model.js";
import { Player, initials } from "./player.js";
import { QuestionsPanel } from "./questions_panel.js";
import { setActions } from "./script_actions.js";
import { ScriptView } from "./script_view.js";
import { ShelfView } from "./shelf_view.js";
import { Strip } from "./strip.js";
import { tour } from "./tour.js";

const VIEWS = [["script", "Script"], ["cast", "Cast"], ["book", "Book"]];

class App {
  constructor() {
    this.top = document.getElementById("top");
    this.view = document.getElementById("view");
    // Made once: drawn anew, it would flicker while it loads.
    this.sign = h("img", { src: "/page/icon.svg", alt: "", width: 24, height: 24 });
    this.player = new Player(document.getElementById("player"));
    this.actions = new Actions();
    this.shelf = new ShelfView(this);
    this.book = null;
    this.place = "";
    this.jobs = new Map();
    this.results = new Map();
    const soon = later(700, () => this.weigh());
    const unhurried = later(4000, () => this.weigh());
    // A plan of a long book takes seconds: what is edited there quickly is weighed once.
    this.weighSoon = (loud) => (loud || (this.book?.rows.length ?? 0) < 3000 ? soon : unhurried)();
    this.refreshSoon = later(120, () => this.book?.refresh().catch(failed));
    this.initials = initials;
    setActions(this);
    this.player.addEventListener("line", () => this.script?.played());
    this.player.addEventListener("ended", () => this.script?.played());
    this.player.addEventListener("heard", () => this.line?.changed());
  }

  async start() {
    addEventListener("hashchange", () => this.route());
    document.addEventListener("studio-stranger", () => this.stranger());
    this.listen();
    await this.loadList();
    for (const job of (await get("/api/jobs")).reverse()) this.jobs.set(`${job.kind} ${job.book}`, alive(job));
    if (!location.hash && this.list.opened) location.replace(`#/${encodeURIComponent(this.list.opened)}/script`);
    else await this.route();
  }

  async loadList() { this.list = await get("/api/books"); }

  listen() {
    listen({
      files: ({ book }) => { if (book === this.book?.id) { this.refreshSoon(); this.questions?.changed(); this.cast?.changed(); this.weighSoon(); } },
      books: async () => { await this.loadList(); if (!this.book) this.route(); },
      job: (job) => this.jobChanged(alive(job)),
      made: ({ book }) => { if (book === this.book?.id) { this.bookView?.load(); this.weighSoon(); } },
      followed: (followed) => this.followed(followed),
      broken: () => toast("The studio doesn't answer. What you saved stands in your files.", { wrong: true }),
      again: async () => { toast("The studio is back."); await this.loadList(); this.book?.refresh().catch(failed); },
    });
  }

  stranger() {
    if (this.strange) return;
    this.strange = true;
    fill(this.view, h("div", { class: "page", tabindex: "0", role: "region", "aria-label": "What went wrong" }, h("h1", {}, "This page is of an earlier studio"), h("p", {}, "The studio was started again. Open the address that it printed; everything that you did stands in your files.")));
  }

  // ---------------------------------------------------------------- where we are

  goTo(hash) { if (location.hash === hash) this.route(); else location.hash = hash; }

  async go(view, index = -1) {
    if (!this.book) return;
    const hash = `#/${encodeURIComponent(this.book.id)}/${view}`;
    if (location.hash !== hash) { history.pushState(null, "", hash); await this.route(); }
    if (index >= 0) this.script.move(index, { middle: true, focus: true });
  }

  async route() {
    const [, id = "", view = "script"] = decodeURIComponent(location.hash).match(/^#\/([^/]+)(?:\/(\w+))?/) ?? [];
    if (!this.list) await this.loadList();
    if (!id) { this.leave(); this.place = ""; this.drawTop(); this.shelf.draw(this.list); fill(this.view, this.shelf.box); document.title = "Full Cast studio"; return; }
    if (this.book?.id !== id) await this.openBook(id);
    if (!this.book) return;
    this.place = VIEWS.some(([name]) => name === view) ? view : "script";
    this.show();
  }

  leave() {
    this.book = null;
    this.script = this.cast = this.bookView = this.questions = null;
    this.player.halt();
  }

  async openBook(id) {
    this.leave();
    if (!this.list?.books.some((book) => book.id === id)) await this.loadList();
    const item = this.list.books.find((book) => book.id === id);
    if (!item) { toast("There is no such book here.", { wrong: true }); location.hash = ""; return; }
    if (!item.is_split) { await this.split(item); return; }
    const book = new Book(id);
    this.book = book;
    this.player.book = book;
    this.script = new ScriptView(this);
    this.strip = new Strip(book, { scroller: this.script.scroller, list: this.script.list, onchoose: (index) => this.script.move(index, { middle: true }) });
    this.questions = new QuestionsPanel(this);
    this.line = new LinePanel(this);
    this.cast = new CastView(this);
    this.bookView = new BookView(this);
    book.addEventListener("rows", ({ detail }) => this.rowsChanged(detail));
    book.addEventListener("info", () => { this.drawTop(); document.title = `${book.info.title} · Full Cast studio`; for (const note of book.info.notes.slice(0, 1)) toast(note); });
    book.addEventListener("plan", () => { this.drawTop(); this.script.list.redrawAll(); this.bookView.changed(); });
    book.addEventListener("conflict", ({ detail }) => settle(this, detail));
    this.script.addEventListener("cursor", () => this.line.changed());
    try {
      const opened = book.open();
      this.opening = opened.catch(() => {});
      this.place = "script";
      this.show();
      await opened;
      this.startJob({ kind: "cast" }, true);
      this.weighSoon();
      if (this.list.is_sample && !kept.get("toured", false) && !navigator.webdriver) tour(this);
    } catch (error) {
      this.book = null;
      fill(this.view, h("div", { class: "page", tabindex: "0", role: "region", "aria-label": "What went wrong" }, h("h1", {}, "This book can't be opened"), h("p", { class: "bad" }, error.message), h("p", {}, error.hint), h("a", { href: "#" }, "All books")));
    }
  }

  async split(item) {
    const bar = h("div", { class: "card stack" });
    const draw = () => {
      const job = this.jobOf("split", item.id);
      fill(bar, h("h2", {}, item.title), h("p", { class: "soft" }, "Finding out who says what…"), job?.state === "failed" ? h("p", { class: "bad", role: "alert" }, `${job.error} ${job.hint ?? ""}`) : job ? jobBox(job, this) : h("div", { class: "bar moves" }, h("i")));
    };
    draw();
    this.drawTop();
    fill(this.view, h("div", { class: "page", tabindex: "0", role: "region", "aria-label": item.title }, bar));
    this.splitting = { id: item.id, draw };
    try {
      const job = await post(`/api/books/${encodeURIComponent(item.id)}/jobs`, { kind: "split" });
      this.jobChanged(alive(job));
    } catch (error) { if (!/under way/.test(error.message)) failed(error); }
  }

  rowsChanged(detail) {
    this.script.rowsChanged(detail);
    if (detail.all && this.place === "script") {
      this.script.start();
      performance.mark("usable");
    }
    this.strip.draw();
    this.line.changed();
    this.weighSoon();
    if (this.place === "book") this.bookView.changed();
  }

  show() {
    this.drawTop();
    if (this.place === "script") {
      this.side ??= kept.get("side", "questions");
      fill(this.view, h("div", { class: "script" }, this.strip.box, this.script.scroller, this.drawSide()));
      if (this.book.rows.length) { this.script.list.update(); this.strip.draw(); this.script.list.show(Math.max(0, this.script.cursor)); }
    } else if (this.place === "cast") { fill(this.view, this.cast.box); this.cast.show(); } else { fill(this.view, this.bookView.box); this.bookView.show(); }
  }

  drawSide() {
    const tabs = [["questions", "Questions"], ["line", "Line"]];
    const panel = this.side === "questions" ? this.questions : this.line;
    const other = this.side === "questions" ? this.line : this.questions;
    const open = document.querySelector("aside.side")?.classList.contains("open");
    this.sideBox = h("aside", { class: open ? "side open" : "side", "aria-label": "Questions and line", tabindex: "-1" },
      h("div", { class: "spread" }, h("div", { class: "tabs", role: "tablist", "aria-label": "Panel" }, tabs.map(([name, label]) => h("button", { type: "button", role: "tab", "aria-selected": String(name === this.side), onclick: () => this.turnSide(name) }, label))),
        h("button", { class: "sheet-toggle icon plain push", type: "button", "aria-label": "Close", onclick: () => this.sideBox.classList.remove("open") }, icon("close"))), panel.box);
    queueMicrotask(() => { other.visible = false; panel.show(); });
    return this.sideBox;
  }

  turnSide(name) {
    this.side = name;
    kept.set("side", name);
    const old = this.sideBox;
    const made = this.drawSide();
    if (old?.classList.contains("open")) made.classList.add("open");
    old?.replaceWith(made);
  }

  openSheet(name) { if (this.side !== name) this.turnSide(name); this.sideBox?.classList.add("open"); }

  drawTop() {
    const { book } = this;
    const building = book && this.jobOf("build", book.id);
    const running = building?.state === "running";
    fill(this.top,
      h("a", { class: "home spread", href: "#", "aria-label": "All books" }, this.sign, h("span", {}, book?.info?.title ?? (book ? "…" : "Full Cast studio"))),
      book && h("nav", { "aria-label": "Views" }, VIEWS.map(([name, label]) => h("a", { href: `#/${encodeURIComponent(book.id)}/${name}`, "aria-current": name === this.place ? "page" : undefined }, label))),
      h("span", { class: "cost push", "aria-live": "polite" }, running ? `${building.stage || "Building"}${building.left_s ? `, ${Math.round(building.left_s)} s left` : "…"}` : book?.plan ? costWords(book.plan) : ""),
      book && this.place === "script" && h("button", { class: "sheet-toggle icon plain", type: "button", "aria-label": "Questions and line", onclick: () => this.openSheet(this.side) }, icon("ask")),
      book && iconButton("undo", "Undo (U)", () => this.undo()),
      iconButton("search", "All actions (Ctrl+K)", () => this.palette(), { id: "palette-button" }),
      iconButton("half", "Dark or light", () => this.theme(), { class: "icon plain wide" }),
      iconButton("help", "Keys (?)", () => this.actions.show(), { class: "icon plain wide" }),
      book && (running ? h("button", { type: "button", onclick: () => this.stopJob(building.id) }, icon("stop"), "Stop") : h("button", { class: "main", type: "button", onclick: () => { this.go("book"); this.startJob({ kind: "build", formats: [...(this.bookView.formats ?? [])] }); } }, "Build")));
  }

  theme() {
    const dark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const theme = dark ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    try { localStorage.setItem("fullcast.theme", theme); } catch { /* private window */ }
    this.strip?.draw();
    if (this.place === "cast") this.cast.draw();
    this.bookView?.drawn?.draw();
  }

  // ---------------------------------------------------------------- what all views do

  async undo() { await this.takeBack("undo", "Taken back"); }

  async redo() { await this.takeBack("redo", "Made again"); }

  async takeBack(way, words) {
    if (!this.book) return;
    try {
      const { what } = await this.book[way]();
      toast(what ? `${words}: ${what}.` : way === "undo" ? "There is nothing to take back." : "There is nothing to make again.", { stays: 3000 });
      this.questions.changed();
      this.cast.changed();
      this.weighSoon();
    } catch (error) { failed(error); }
  }

  async reassign() {
    const { script, book } = this;
    const count = script.subject().length;
    if (!count) return;
    const choices = [...new Set([...book.choices(script.cursor), ...book.speakers(), "Narrator", "Unknown"])];
    const name = await askText(count > 1 ? `Who says these ${count} lines?` : "Who says this line?", "", { options: choices, button: "Give", hint: "A name that nobody has yet is a new person." });
    if (name) script.give(name);
  }

  followed({ book, lines, before, after }) {
    if (book !== this.book?.id) return;
    this.questions.changed();
    if (!lines.length) return;
    this.book.refresh().then(() => this.script.flash(lines)).catch(failed);
    toast(`${plural(lines.length, "other line")} followed: ${Math.round(before * 100)} % → ${Math.round(after * 100)} % expected to be right.`, { action: () => this.undo(), label: "Take back", keys: this.actions.key("undo"), stays: 9000 });
  }

  async weigh() {
    const { book } = this;
    if (!book?.rows.length || document.hidden) return;
    if (this.weighing) { this.weighAgain = true; return; }
    this.weighing = true;
    try { await book.weigh(); } catch { /* said where it matters: at a build */ }
    this.weighing = false;
    if (this.weighAgain) { this.weighAgain = false; this.weighSoon(); }
  }

  jobOf(kind, book) { return this.jobs.get(`${kind} ${book}`); }

  async startJob(body, quiet = false) {
    try { this.jobChanged(alive(await post(`${this.book.base}/jobs`, body)), quiet); } catch (error) { if (!quiet) failed(error); }
  }

  async stopJob(id) { try { await remove(`/api/jobs/${id}`); } catch (error) { failed(error); } }

  speakStale() { this.startJob({ kind: "speak", indexes: [...this.book.stale], revision: this.book.revision }); toast(`Speaking ${plural(this.book.stale.size, "line")}…`); }

  jobChanged(job) {
    const key = `${job.kind} ${job.book}`;
    const known = this.jobs.get(key);
    if (known && (Number(known.id) > Number(job.id) || (known.id === job.id && known.state !== "running"))) return;
    this.jobs.set(key, job);
    if (job.kind === "split" && this.splitting?.id === job.book) {
      this.splitting.draw();
      if (job.state === "done") { this.splitting = null; this.loadList().then(() => this.route()); }
    }
    if (job.book !== this.book?.id) return;
    this.drawTop();
    if (this.place === "book") this.bookView.drawBuild();
    if (job.state !== "running") this.jobEnded(job, key);
  }

  async jobEnded(job, key) {
    if (job.state === "failed" && this.place !== "book" && job.kind !== "cast") failed({ message: job.error, hint: job.hint });
    if (job.state !== "done") return;
    const { result } = await get(`/api/jobs/${job.id}`).catch(() => ({}));
    this.results.set(key, result);
    if (job.kind === "cast") { this.cast.changed(); this.weighSoon(); }
    if (job.kind === "preview" && result?.files?.[0]) this.player.sounds(result.files[0], "preview of a scene");
    if (job.kind === "build") { toast(result?.failed?.length ? `${plural(result.failed.length, "line")} couldn't be spoken.` : result?.unchanged ? "The book is as it was." : "The book is made."); this.bookView.waveFile = null; this.bookView.load(); }
    if (job.kind === "check") this.bookView.checked(result);
    // Of a first split there is nothing to say: its script is what is looked at.
    if (job.kind === "split") { if (this.place === "book" || result?.length) toast(result?.length ? result.join(" ") : "The script is as the manuscript is."); this.book.reinform(); }
    if (job.kind === "respeak") this.player.line(this.script.cursor);
    if (["speak", "respeak", "build", "preview"].includes(job.kind)) this.weighSoon();
    this.bookView.drawBuild();
    this.line.changed();
  }

  palette() {
    const extra = [];
    if (this.book) {
      for (const name of this.book.speakers()) extra.push({ label: `Cast: ${name}`, run: async () => { this.cast.who = name; await this.go("cast"); } });
      this.book.rows.forEach((row, index) => { if (row.kind === "chapter") extra.push({ label: `Go to ${row.text || `chapter ${row.chapter}`}`, run: () => this.go("script", index) }); });
    }
    for (const book of this.list?.books ?? []) extra.push({ label: `Open ${book.title}`, run: () => this.goTo(`#/${encodeURIComponent(book.id)}/script`) });
    this.actions.palette(extra);
  }

  tour() { tour(this); }
}

function alive(job) {
  return { state: "running", stage: "", done: 0, total: 0, left_s: null, error: "", hint: "", ...job };
}

keepPresses();
keepPage();
const app = new App();
window.studio = app;
app.start().catch((error) => { if (!app.strange) failed(error); });
