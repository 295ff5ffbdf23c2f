// Chapters and scenes, builds and their progress, what was made, and what a check finds in it.

import { get } from "./api.js";
import { failed, fill, h, icon, plural, seconds } from "./dom.js";
import { TEXT_KINDS } from "./model.js";
import { WaveformBox } from "./waveform.js";

export class BookView {
  constructor(app) {
    this.app = app;
    this.book = app.book;
    this.problems = null;
    this.shown = -1;
    this.building = h("section", { class: "card stack", "aria-label": "Build" });
    this.files = h("section", { class: "card stack", "aria-label": "Files" });
    this.chapters = h("section", { class: "stack", "aria-label": "Chapters" });
    this.wave = h("section", { class: "card stack", "aria-label": "Listen through", hidden: true });
    this.box = h("div", { class: "page", tabindex: "0", role: "region", "aria-label": "Book" }, this.building, this.files, this.wave, this.chapters);
  }

  show() {
    this.draw();
    this.load();
    this.app.weighSoon(true);
  }

  changed() { if (this.box.isConnected) { this.drawChapters(); this.drawBuild(); } }

  draw() { this.drawBuild(); this.drawChapters(); }

  async load() {
    try { this.made = await get(`${this.book.base}/files`); } catch (error) { failed(error); return; }
    this.drawFiles();
    this.drawBuild();
  }

  drawBuild() {
    const { info, plan } = this.book;
    const job = this.app.jobOf("build", this.book.id);
    const formats = this.formats ?? new Set(info?.formats ?? ["mp3"]);
    this.formats = formats;
    const doing = job && job.state === "running";
    fill(this.building,
      h("div", { class: "spread" }, h("h2", {}, info?.title ?? "Book"), info?.author && h("span", { class: "soft" }, `by ${info.author}`),
        h("span", { class: "push small soft" }, this.made?.is_current ? "The files are as script and cast are now." : plan ? costWords(plan) : "")),
      h("div", { class: "spread", role: "group", "aria-label": "Formats" }, (info?.all_formats ?? []).map((name) => h("label", { class: "spread small format" },
        h("input", { type: "checkbox", checked: formats.has(name), onchange: (event) => { if (event.target.checked) formats.add(name); else formats.delete(name); } }), name))),
      doing ? jobBox(job, this.app) : h("div", { class: "spread" },
        h("button", { class: "main", type: "button", id: "build", onclick: () => this.app.startJob({ kind: "build", formats: [...formats] }) }, "Build the book"),
        this.book.stale.size > 0 && h("button", { type: "button", onclick: () => this.app.speakStale() }, `Speak ${plural(this.book.stale.size, "stale line")}`),
        h("button", { type: "button", disabled: !this.made?.is_current, onclick: () => this.check(false) }, "Check it")),
      job && job.state === "failed" && h("p", { class: "bad", role: "alert" }, `${job.error} ${job.hint ?? ""}`),
      job && job.state === "stopped" && h("p", { class: "soft" }, "Stopped. What was spoken is kept: a build goes on from there."),
      this.failedLines(), this.checking(), this.notes());
  }

  // What to look at; a manuscript that changed is taken over with a click.
  notes() {
    const { notes = [], has_manuscript: hasManuscript } = this.book.info ?? {};
    if (!notes.length && !hasManuscript) return null;
    const job = this.app.jobOf("split", this.book.id);
    return h("details", { class: "fold small", open: notes.some((note) => /changed since it was split/.test(note)) }, h("summary", {}, notes.length ? plural(notes.length, "note") : "The manuscript"),
      h("ul", { class: "stack" }, notes.map((note) => h("li", {}, note))),
      hasManuscript && (job?.state === "running" ? jobBox(job, this.app) : h("button", { type: "button", onclick: () => this.app.startJob({ kind: "split" }) }, "Take over the manuscript's changes")));
  }

  failedLines() {
    const lines = this.app.results.get(`build ${this.book.id}`)?.failed ?? [];
    return lines.length ? h("div", {}, h("h3", { class: "bad" }, `${plural(lines.length, "line")} couldn't be spoken`), h("ul", { class: "problems" }, lines.map((line) => h("li", {}, h("b", {}, line.speaker), line.text, h("span", { class: "bad small" }, line.message))))) : null;
  }

  checking() {
    const job = this.app.jobOf("check", this.book.id);
    if (!job) return null;
    if (job.state === "running") return jobBox(job, this.app);
    return job.state === "failed" ? h("p", { class: "bad" }, `${job.error} ${job.hint ?? ""}`) : null;
  }

  drawFiles() {
    const files = this.made?.files ?? [];
    fill(this.files, h("div", { class: "spread" }, h("h2", {}, "Files"), files.length > 0 && !this.made.is_current && h("span", { class: "chip" }, "of an earlier state")),
      files.length ? h("div", { class: "files" }, files.map((file) => h("a", { href: `${file.url}?save=1`, download: file.name.split("/").pop() }, icon("down"), h("b", { title: file.name }, file.name), h("span", { class: "push small faint" }, size(file.bytes)))))
        : h("p", { class: "soft" }, "Nothing yet: a build makes them."));
    const chapters = files.filter((file) => file.kind === "mp3-chapter");
    this.wave.hidden = !chapters.length;
    if (chapters.length && !this.waveFile) this.listen(chapters, chapters[0]);
  }

  // ---------------------------------------------------------------- listening through

  async check(fix) {
    this.problems = null;
    await this.app.startJob({ kind: "check", fix });
  }

  checked(result) {
    this.problems = result.problems;
    this.shown = -1;
    this.waveFile = null;
    this.drawFiles();
    this.drawBuild();
  }

  async listen(chapters, file) {
    this.waveFile = file;
    const mine = (this.problems ?? []).filter((problem) => problem.file === file.name);
    const zone = h("div", { class: "stack" }, h("div", { class: "wave" }));
    fill(this.wave, h("div", { class: "spread" }, h("h2", {}, "Listen through"),
      h("select", { class: "push", "aria-label": "Chapter", onchange: (event) => this.listen(chapters, chapters[event.target.selectedIndex]) }, chapters.map((one) => h("option", { selected: one === file }, one.name)))), zone,
      this.problems === null ? h("p", { class: "small soft" }, "“Check it” listens for what seems wrong, and marks it here.")
        : h("div", {}, h("div", { class: "spread" }, h("h3", {}, this.problems.length ? plural(this.problems.length, "problem") : "Nothing seems wrong."),
          this.problems.length > 0 && h("button", { type: "button", class: "push", onclick: () => this.app.actions.run("problem") }, "Next"),
          this.problems.length > 0 && h("button", { type: "button", onclick: () => this.check(true) }, "Make what is bad again")),
        h("ul", { class: "problems" }, this.problems.map((problem, k) => h("li", {}, h("button", { type: "button", class: "icon plain", "aria-label": `Hear problem ${k + 1}`, onclick: () => this.problem(k) }, icon("play")), h("span", {}, h("b", {}, problem.kind), ` ${problem.reason}`, problem.text && h("span", { class: "soft" }, ` ${problem.speaker}: ${problem.text}`)))))));
    try {
      const drawn = await get(`${this.book.base}/waveform`, { file: file.name });
      if (this.waveFile !== file) return;
      this.drawn = new WaveformBox(this.app.player, file.url, drawn, mine);
      zone.replaceChildren(this.drawn.box);
    } catch (error) { zone.replaceChildren(h("p", { class: "soft small" }, `${error.message} ${error.hint}`)); }
  }

  problem(number) {
    const problem = this.problems?.[number];
    if (!problem) return;
    this.shown = number;
    const file = this.made.files.find((one) => one.name === problem.file);
    if (file && problem.at_s !== null) this.app.player.sounds(file.url, problem.reason, problem.speaker, Math.max(0, problem.at_s - 1));
    const index = this.book.indexOf(problem.line);
    if (problem.line && index >= 0) this.app.script.move(index, { quiet: true });
  }

  next() { if (this.problems?.length) this.problem((this.shown + 1) % this.problems.length); }

  // ---------------------------------------------------------------- chapters

  drawChapters() {
    const chapters = new Map();
    this.book.rows.forEach((row, index) => {
      if (!chapters.has(row.chapter)) chapters.set(row.chapter, { number: row.chapter, title: "", index, scenes: new Map(), lines: 0, stale: 0, unsure: 0 });
      const chapter = chapters.get(row.chapter);
      if (row.kind === "chapter") chapter.title = row.text;
      if (!chapter.scenes.has(row.scene)) chapter.scenes.set(row.scene, { index, lines: 0, name: "" });
      if (row.kind === "scene") chapter.scenes.get(row.scene).name = row.text;
      if (TEXT_KINDS.has(row.kind) && !row.silent) { chapter.lines += 1; chapter.scenes.get(row.scene).lines += 1; chapter.unsure += row.unsure; chapter.stale += this.book.stale.has(index); }
    });
    fill(this.chapters, h("h2", {}, "Chapters"), [...chapters.values()].filter((chapter) => chapter.lines).map((chapter) => this.chapter(chapter)));
  }

  chapter(chapter) {
    return h("article", { class: "card chapter-card" },
      h("div", { class: "spread" }, h("h3", {}, chapter.title || (chapter.number ? `Chapter ${chapter.number}` : "Before the first chapter")),
        h("span", { class: "small soft" }, plural(chapter.lines, "line"), chapter.unsure ? `, ${chapter.unsure} unsure` : "", chapter.stale ? `, ${chapter.stale} to speak` : "")),
      h("div", { class: "spread" },
        h("div", { class: "scenes" }, [...chapter.scenes].filter(([, scene]) => scene.lines).map(([number, scene]) => h("button", { type: "button", class: "chip", onclick: () => this.app.startJob({ kind: "preview", chapter: chapter.number, scene: number }) },
          icon("play"), scene.name || `Scene ${number}`, h("span", { class: "faint" }, scene.lines)))),
        h("span", { class: "push spread" }, h("button", { type: "button", onclick: () => this.app.go("script", chapter.index) }, "Read"),
          h("button", { type: "button", onclick: () => this.app.startJob({ kind: "build", chapters: String(chapter.number) }) }, "Build this chapter"))));
  }
}

export function costWords(plan) {
  if (!plan.to_speak) return "Every line is spoken.";
  const of = plan.by_speaker.slice(0, 2).map((one) => `${one.name} ${one.lines}`).join(", ");
  return `${plural(plan.to_speak, "line")} to speak, about ${seconds(plan.seconds)} (${of}${plan.by_speaker.length > 2 ? "…" : ""})`;
}

export function jobBox(job, app) {
  const share = job.total ? (job.done ?? 0) / job.total : 0;
  const bar = h("i");
  bar.style.width = `${Math.round(share * 100)}%`;
  const moves = !job.total || (job.total === 1 && !job.done);
  return h("div", { class: "stack", "data-job": job.id },
    h("div", { class: "spread" }, h("span", {}, `${job.stage || "Beginning"}${job.total > 1 ? ` ${job.done ?? 0} of ${job.total}` : ""}`), h("span", { class: "soft small" }, job.left_s ? `${seconds(job.left_s)} left` : ""),
      h("button", { type: "button", class: "push", onclick: () => app.stopJob(job.id) }, icon("stop"), "Stop")),
    h("div", { class: moves ? "bar moves" : "bar", role: "progressbar", "aria-label": job.what, "aria-valuenow": Math.round(share * 100), "aria-valuemin": 0, "aria-valuemax": 100 }, bar));
}

function size(bytes) {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
