// What a finger gets on top of pages that work without any of this.
// No typed word leaves its own box, and nothing is kept in the browser (S31).

// Loaded before htmx, which would note the address of each page; it copes with a closed store.
Storage.prototype.setItem = () => {
  throw new DOMException("Nothing is kept in this browser", "SecurityError");
};

const one = (what, from = document) => from.querySelector(what);
const typing = (element) => element.closest("input, textarea, select, [contenteditable]");

// A token that was out of date: every form of this page takes the fresh one that came. Whether there was one.
function takeToken({ status, headers }) {
  const fresh = status === 403 && headers.get("X-Form-Token");
  if (!fresh) return false;
  const roots = [document, ...[...document.querySelectorAll("template[data-say]")].map((words) => words.content)];
  for (const root of roots) for (const box of root.querySelectorAll("input[name=_csrf]")) box.value = fresh;
  return true;
}

// Menus close on Escape, giving focus back, and on a click elsewhere.
function closeMenus(giveBack) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (giveBack && menu.contains(document.activeElement)) one("summary", menu).focus();
    menu.open = false;
  }
}
document.addEventListener("click", (event) => {
  if (!event.target.closest("details.menu")) closeMenus(false);

  // Show or hide a password; the word on the button says what a click does next.
  const show = event.target.closest("button[data-hide]");
  if (show) {
    const box = document.getElementById(show.getAttribute("aria-controls"));
    const hidden = box.type === "password";
    box.type = hidden ? "text" : "password";
    one("span", show).textContent = hidden ? show.dataset.hide : show.dataset.show;
  }
});

// Words that are kept nowhere, to the clipboard of whoever typed them; without this they are selected by hand.
document.addEventListener("click", async (event) => {
  const copy = event.target.closest("button[data-copies]");
  if (!copy) return;
  const box = document.getElementById(copy.dataset.copies);
  box.select();
  await navigator.clipboard.writeText(box.value);
  one("span", copy).textContent = copy.dataset.done;
});

// One more or one less beside a number, at once; without this the button sends the form and it comes back so.
document.addEventListener("click", (event) => {
  const step = event.target.closest("button[data-step]");
  const box = step && one("input", step.parentElement);
  if (!step || !/^\s*\d{0,3}\s*$/.test(box.value)) return;
  event.preventDefault();
  box.value = Math.min(200, Math.max(0, Number(box.value) + Number(step.dataset.step)));
});

// A form goes once; after 0.3 s its button says so in its own words.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented) return; // htmx has taken it
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  // A page that answered a form is left behind under its address alone: Back asks for it, and sends nothing again.
  if (form.method === "post") history.replaceState(null, "", location.href);
  setTimeout(() => delete form.dataset.sent, 10_000); // the answer never came: let them try again
  const words = event.submitter?.querySelector("[data-busy]");
  if (words) setTimeout(() => (words.textContent = words.dataset.busy), 300);
});
addEventListener("pageshow", (event) => event.persisted && location.reload());

// What was found has an address without a word in it, for Back to lead to.
function keepPlace() {
  const found = one("main [data-place]");
  if (found) history.replaceState(null, "", found.dataset.place);
}

// A family a little too wide for its place is drawn a little smaller; of a wider one the part is shown first in which
// the customer stands.
function showMine() {
  const mine = one(".geno-scroll .g-me");
  if (!mine) return;
  const box = mine.closest(".geno-scroll");
  box.classList.toggle("fits", box.scrollWidth <= box.clientWidth * 1.25);
  const middle = (of) => of.getBoundingClientRect().x + of.getBoundingClientRect().width / 2;
  box.scrollLeft += middle(mine) - middle(box);
}

// What comes onto the page, at first or by htmx.
function arrive(part) {
  keepPlace();
  showMine();
  for (const hidden of part.querySelectorAll("button[data-hide][hidden], button[data-copies][hidden]")) hidden.hidden = false;
  for (const toast of part.querySelectorAll(".toast")) leaveAfter(toast, 8000);
}

// A toast stays while a mouse or the focus is on it.
function leaveAfter(toast, time) {
  let timer = setTimeout(() => toast.remove(), time);
  const stay = () => clearTimeout(timer);
  const go = () => (timer = setTimeout(() => toast.remove(), time));
  for (const [on, what] of [["mouseenter", stay], ["focusin", stay], ["mouseleave", go], ["focusout", go]]) {
    toast.addEventListener(on, what);
  }
}
// A box somebody is typing in is not replaced from elsewhere on the page.
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const at = document.activeElement;
  if (at && typing(at) && event.detail.target.contains(at)) event.detail.shouldSwap = false;
});
// What was found anew comes under somebody who walks through it already: they stay at the same row,
// or are back in the box when it is gone.
let walkedTo = null;
document.addEventListener("htmx:beforeSwap", (event) => {
  const at = document.activeElement?.closest(".hits a");
  walkedTo = at && event.detail.target.contains(at) ? at.getAttribute("href") : null;
});
document.addEventListener("htmx:afterSwap", () => {
  if (walkedTo) (one(`.hits a[href="${CSS.escape(walkedTo)}"]`) ?? one("main .find input[type=search]"))?.focus();
  walkedTo = null;
});
document.addEventListener("htmx:load", (event) => {
  if (event.target === document.body) return;
  arrive(event.target);
  one("[data-problems]", event.target)?.focus(); // on a whole page, autofocus does it
});
document.addEventListener("DOMContentLoaded", () => arrive(document));

// A page that is lent asks whether it may still be read, and goes when it may not; a failing is no answer. Without this
// it goes when nobody has clicked for a while.
document.addEventListener("htmx:afterRequest", ({ target, detail }) => {
  const { status } = detail.xhr;
  if (target.matches?.("[data-still]") && status && status !== 204 && status !== 401 && status < 500) location.reload();
});

// A draft that could not be saved says so, and is tried again by itself; what is typed stays in its boxes.
for (const failed of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  document.addEventListener(failed, (event) => {
    const { elt, requestConfig } = event.detail;
    if (requestConfig?.headers["X-Background"] !== "draft") return;
    for (const said of document.querySelectorAll("[data-unreached]")) said.hidden = false;
    setTimeout(() => elt.closest("form")?.dispatchEvent(new Event("change", { bubbles: true })), 10_000);
  });
}

// A file on its way shows how far it is, and can be stopped; without this the browser's own signs do. What did not
// arrive is said in the form, which still holds the file and the words; any other answer is a page.
const brings = (element) => element?.closest?.("form[data-uploads]");
const said = (form, what, shown) => form && (one(`[data-${what}]`, form).hidden = !shown);
document.addEventListener("htmx:beforeSend", ({ target }) => {
  const form = brings(target);
  for (const what of ["going", "large", "unreached"]) said(form, what, what === "going");
});
document.addEventListener("htmx:afterRequest", ({ target }) => said(brings(target), "going", false));
document.addEventListener("htmx:sendError", ({ target }) => said(brings(target), "unreached", true));
document.addEventListener("htmx:xhr:progress", ({ target, detail }) => {
  const form = brings(target);
  if (form && detail.total) one("progress", form).value = (detail.loaded / detail.total) * 100;
});
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const form = brings(detail.requestConfig?.elt);
  const { status } = detail.xhr;
  if (form && (status === 413 || status >= 500)) said(form, status === 413 ? "large" : "unreached", true);
  else if (form) detail.shouldSwap = true;
  const files = form && one("input[type=file]", form).files;
  chosen = files?.length ? files : null;
});
// Where only words are asked about, the file stays chosen.
let chosen = null;
document.addEventListener("htmx:load", ({ target }) => {
  const file = chosen && one("#guard", target) && one("form[data-uploads] input[type=file]", target);
  if (file) file.files = chosen;
  chosen = null;
});
document.addEventListener("click", ({ target }) => {
  const form = target.closest("[data-stop]") && brings(target);
  if (form) htmx.trigger(one("[hx-post]", form), "htmx:abort");
});

// While the register is away, ask for it every ten seconds; nothing moves until it is back.
const away = one("[data-again]");
if (away) {
  setInterval(async () => {
    const answer = await fetch("/", { method: "HEAD", headers: { "X-Background": "away" } }).catch(() => null);
    if (answer && answer.status !== 503) location.replace(away.dataset.again);
  }, 10_000);
}
