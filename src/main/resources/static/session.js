// A quiet word before the session of this page ends, and what to do when it has (WCAG 2.2.1).
// What was typed stays in its boxes. Whoever walks past a desk that was left reads nothing: the page is covered then,
// and seen again when the same worker has signed in. Nothing is kept, and other tabs are told only who is here.

const say = document.querySelector("[data-session]");
if (say) {
  const seconds = (name) => Number(say.dataset[name]) * 1000;
  const who = say.dataset.who;
  const tabs = new BroadcastChannel("tallessa");
  let here = Date.now();
  let whole = here + seconds("left");
  let over = false;
  let wholeTold = false;
  let shown = "";
  let left; // where the focus was before it came to the notice

  const show = (what) => {
    if (what === shown) return;
    const hadFocus = say.contains(document.activeElement);
    shown = what;
    say.replaceChildren(...(what ? [words(what).content.cloneNode(true)] : []));
    if (hadFocus && !what) left?.focus();
  };
  const end = (cover) => {
    over = true;
    if (cover) document.documentElement.toggleAttribute("data-covered", true);
    show("ended");
  };
  const words = (what) => document.querySelector(`template[data-say=${what}]`);

  const look = () => {
    const now = Date.now();
    const away = now >= here + seconds("idle");
    if (over || away || now >= whole) {
      end(away);
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
    document.documentElement.toggleAttribute("data-covered", false);
    if (shown !== "whole") show("");
  };
  const seenHere = () => {
    seen(whole);
    tell();
  };
  const tell = () => tabs.postMessage({ who, whole });
  tabs.onmessage = (event) => (event.data.who === who ? seen(event.data.whole) : end(true));
  tell();

  const refused = (status, token) => {
    if (status === 401) {
      end(false);
    } else if (status === 403 && token) {
      const roots = [document, ...[...document.querySelectorAll("template[data-say]")].map((one) => one.content)];
      for (const root of roots) for (const box of root.querySelectorAll("input[name=_csrf]")) box.value = token;
      show("old");
    }
  };

  say.addEventListener("focusin", (event) => (left = say.contains(event.relatedTarget) ? left : event.relatedTarget));
  say.addEventListener("submit", async (event) => {
    event.preventDefault();
    const form = event.target;
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true" } }).catch(() => null);
    if (answer?.ok) seenHere();
    else if (answer) refused(answer.status, answer.headers.get("X-Form-Token"));
  });

  // What a page does by itself is no sign that somebody is here.
  document.addEventListener("htmx:afterRequest", (event) => {
    const { xhr, successful, requestConfig } = event.detail;
    if (successful && !requestConfig?.headers?.["X-Background"]) seenHere();
    else if (xhr) refused(xhr.status, xhr.getResponseHeader("X-Form-Token"));
  });

  setInterval(look, 5000);
  document.addEventListener("visibilitychange", look);
}
