// A quiet word before the screen of this page locks, the lock itself, and what to do when the session has ended
// (WCAG 2.2.1, D23). What was typed stays in its boxes. Whoever walks past a desk that was left reads nothing: all but
// the lock is hidden and inert then, and seen again when the same worker has shown a code or signed in. Nothing is kept,
// and other tabs are told only who is here.

const say = document.querySelector("[data-session]");
if (say) {
  const root = document.documentElement;
  const seconds = (name) => Number(say.dataset[name]) * 1000;
  const who = say.dataset.who;
  const tabs = new BroadcastChannel("tallessa");
  let here = Date.now();
  let whole = here + seconds("left");
  let over = false;
  let wholeTold = false;
  let shown = "";
  let left; // where the focus was before it came to the notice or the lock

  const words = (what) => document.querySelector(`template[data-say=${what}]`);
  const show = (what) => {
    if (what === shown) return;
    const hadFocus = say.contains(document.activeElement);
    shown = what;
    say.replaceChildren(...(what ? [words(what).content.cloneNode(true)] : []));
    if (hadFocus && !what) left?.focus();
  };
  const end = (cover) => {
    over = true;
    uncover();
    if (cover) root.toggleAttribute("data-covered", true);
    show("ended");
  };

  // The lock lies over the page as the first of its parts; the others are hidden, and neither focus nor reader gets there.
  let lock;
  const cover = () => {
    if (lock || over) return;
    left = document.activeElement;
    show("");
    lock = words("locked").content.cloneNode(true).firstElementChild;
    for (const part of document.body.children) part.inert = true;
    root.toggleAttribute("data-covered", true);
    document.body.prepend(lock);
    lock.querySelector("[name=code]").focus();
  };
  const uncover = () => {
    root.toggleAttribute("data-covered", false);
    if (!lock) return;
    heard = true;
    lock.remove();
    lock = null;
    for (const part of document.body.children) part.inert = false;
    left?.focus({ preventScroll: true });
  };
  const post = (path, body, headers) => fetch(path, { method: "POST", body, headers, redirect: "manual" }).catch(() => null);
  const token = () => new URLSearchParams({ _csrf: document.querySelector("[name=_csrf]").value });

  // Nobody was here for a while; the register says so too, unless somebody was busy where this page could not hear it.
  const lockQuiet = async () => {
    cover();
    const answer = await post("/me/lock/quiet", token(), { "X-Background": "lock" });
    if (answer?.status === 409) seen(whole);
    else if (answer && !answer.ok) refused(answer);
  };
  // By hand, here and in every other tab; said again until the register has heard it.
  let heard = true;
  const lockNow = async () => {
    cover();
    tabs.postMessage({ who, lock: true });
    const answer = await post("/me/lock", token(), { "HX-Request": "true" });
    heard = Boolean(answer) && answer.status !== 403;
    if (answer && answer.type !== "opaqueredirect") refused(answer);
  };
  const open = async (form, again) => {
    const answer = await post(form.action, new URLSearchParams(new FormData(form)), { "HX-Request": "true" });
    form.querySelector("[data-away]").hidden = Boolean(answer);
    if (!answer) return;
    if (answer.ok) return seenHere();
    if (answer.status === 401) return end(true);
    refused(answer); // a token that was out of date is a fresh one now
    if (answer.status === 403 && !again) return open(form, true);
    const said = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("lock-form");
    if (!said) return;
    form.replaceWith(said);
    offerPasskey(said);
    said.querySelector("[name=code]").focus();
  };

  const look = () => {
    const now = Date.now();
    const away = now >= here + seconds("idle");
    if (lock) return heard || lockNow();
    if (over || now >= whole) {
      end(away);
    } else if (away) {
      lockQuiet();
    } else if (now >= here + seconds("idle") - seconds("warning") && whole > here + seconds("idle")) {
      show("idle");
    } else if (now >= whole - seconds("last") && !wholeTold) {
      wholeTold = true;
      show("whole");
    } else if (shown === "idle") {
      show("");
    }
  };

  // Somebody did something that the register has seen, here or in another tab.
  const seen = (until) => {
    here = Date.now();
    whole = until;
    over = false;
    uncover();
    if (shown !== "whole") show("");
  };
  const seenHere = () => {
    seen(whole);
    tell();
  };
  const tell = () => tabs.postMessage({ who, whole });
  tabs.onmessage = ({ data }) => (data.who !== who ? end(true) : data.lock ? cover() : seen(data.whole));
  tell();

  const refused = (answer) => {
    if (answer.status === 401 && answer.headers.get("X-Locked")) {
      cover();
    } else if (answer.status === 401) {
      end(Boolean(lock));
    } else if (takeToken(answer)) {
      show("old");
    }
  };

  say.addEventListener("focusin", (event) => (left = say.contains(event.relatedTarget) ? left : event.relatedTarget));
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (lock?.contains(form) ? form.id !== "lock-form" : !say.contains(form) && form.getAttribute("action") !== "/me/lock") return;
    event.preventDefault();
    if (lock?.contains(form)) return open(form);
    if (!say.contains(form)) return lockNow();
    const answer = await post(form.action, new URLSearchParams(new FormData(form)), { "HX-Request": "true" });
    if (answer?.ok) seenHere();
    else if (answer) refused(answer);
  });

  // What a page does by itself is no sign that somebody is here.
  document.addEventListener("htmx:afterRequest", (event) => {
    const { xhr, successful, requestConfig } = event.detail;
    if (successful && !requestConfig?.headers?.["X-Background"]) seenHere();
    else if (xhr) refused({ status: xhr.status, headers: { get: (name) => xhr.getResponseHeader(name) } });
  });

  setInterval(look, 5000);
  document.addEventListener("visibilitychange", look);
}
