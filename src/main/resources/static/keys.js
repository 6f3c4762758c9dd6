// The keyboard, on top of what Tab and Enter do anyhow. The page of keys tells all of them.

// Keys. Single letters only outside boxes, and not at all where the person turned them off
// (<html data-keys="off">, WCAG 2.1.4).
let going = -1500; // when G was pressed: the next key says where to
document.addEventListener("keydown", (event) => {
  const at = event.target;
  if (document.documentElement.hasAttribute("data-covered")) return; // the screen is locked
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    const form = at.closest("form") ?? seen(one("main")?.dataset.form);
    if (form) {
      event.preventDefault();
      if (event.repeat) return;
      form.requestSubmit(one(".btn.solid[type=submit], .btn.solid:not([type])", form));
    }
    return;
  }
  if (event.key === "Escape") return closeMenus(true);
  if (event.key === "Enter" && opensChosen(at)) return event.preventDefault();
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // A key that is held down is one press.
  const letters = !event.repeat && !typing(at) && document.documentElement.dataset.keys !== "off";
  const key = event.key.toLowerCase();
  const goes = letters && going > event.timeStamp - 1500 && one(`[data-go="${CSS.escape(key)}"]`);
  going = key === "g" ? event.timeStamp : -1500;
  if (goes) {
    event.preventDefault();
    goes.click();
    return;
  }
  if (moveInHits(event)) return event.preventDefault();
  if (!letters) return;
  if (event.key === "/") {
    const find = [...document.querySelectorAll(".find input[type=search]")].find((box) => box.checkVisibility());
    if (find) {
      event.preventDefault();
      find.focus();
      find.select();
    }
    return;
  }
  const act = one(`[data-tap="${CSS.escape(key)}"]`) ?? one(`[data-key="${CSS.escape(key)}"]`);
  if (act && (!event.shiftKey || "?+".includes(event.key))) {
    event.preventDefault();
    act.click();
  }
});

// The form that the page says is its own, where it is to be seen.
function seen(id) {
  const form = id && document.getElementById(id);
  return form?.checkVisibility() ? form : null;
}

// Enter in the find box opens the first, once what was found is of the words that stand there.
function opensChosen(box) {
  const chosen = box.matches("main .find > input") && one(".found:has([name=q]) .hits .cur a");
  if (!chosen || one(".found [name=q]").value !== box.value) return false;
  chosen.click();
  return true;
}

// Down and up walk through what was found, from the box and back to it; J and K do outside boxes.
function moveInHits(event) {
  const hits = [...document.querySelectorAll(".hits a")];
  const inFind = event.target.closest(".find");
  const letters = typing(event.target) || document.documentElement.dataset.keys === "off" ? [] : ["j", "k"];
  const step = ["ArrowDown", letters[0]].includes(event.key) ? 1 : ["ArrowUp", letters[1]].includes(event.key) ? -1 : 0;
  if (!step || !hits.length || (typing(event.target) && !inFind)) return false;
  const at = hits.indexOf(event.target.closest(".hits a"));
  if (at < 0 && step < 0) return false;
  (hits[at + step] ?? (step < 0 ? one("main .find input[type=search]") : hits[at]))?.focus();
  return true;
}

// A week: left and right go to the next day that has a meeting, down and up from one to the next; Enter opens it.
document.addEventListener("keydown", (event) => {
  const at = event.target.closest("[data-week] a");
  if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
  const days = [...document.querySelectorAll("[data-week] .dayc")].map((day) => [...day.querySelectorAll("a")]);
  const all = days.flat();
  const day = days.findIndex((one) => one.includes(at));
  const to = {
    ArrowDown: () => all[all.indexOf(at) + 1],
    ArrowUp: () => all[all.indexOf(at) - 1],
    ArrowRight: () => days.slice(day + 1).find((one) => one.length)?.[0],
    ArrowLeft: () => days.slice(0, day).findLast((one) => one.length)?.[0],
  }[event.key];
  if (!to) return;
  event.preventDefault();
  to()?.focus();
});
