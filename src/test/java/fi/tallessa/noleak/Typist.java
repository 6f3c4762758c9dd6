package fi.tallessa.noleak;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.journey.Desk;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Types a canary into every box of every form of a page, and sends each form. */
final class Typist {

  /**
   * What tells one form from another: where it goes, whoever it is about, and its boxes. Ten rows
   * of a list with a button each are one form.
   */
  private static final String FORMS =
      """
      (page) => [...(page ? new DOMParser().parseFromString(page, 'text/html') : document).forms]
        .map((form) => [
          new URL(form.querySelector('.btn.solid[formaction]')?.formAction ?? form.action).pathname,
          ...new Set([...form.elements].map((box) => box.name))]
        .map((name) => name.replace(/[0-9a-f-]{36}|[/][0-9A-Z-]+(?=[/]|$)/g, '*'))
        .join(' '))
      """;

  /** Fills one form of the page and sends it. */
  private static final String FILL_AND_SEND =
      """
      number => {
        const form = document.forms[number];
        const canary = 'Zqxkan ' + Math.random().toString(36).slice(2, 8);
        const digits = String(Math.floor(Math.random() * 90) + 10);
        const radios = new Set();
        for (const box of form.elements) {
          if (['hidden', 'submit', 'button', 'fieldset'].includes(box.type)) continue;
          if (box.type === 'radio') {
            if (!radios.has(box.name)) box.checked = true;
            radios.add(box.name);
          } else if (box.type === 'checkbox') {
            box.checked = true;
          } else if (box.tagName === 'SELECT') {
            box.selectedIndex = box.options.length - 1;
          } else if (box.type === 'email' || box.name.toLowerCase().includes('email')) {
            box.value = 'zqxkan.' + digits + '@zqxkan.example.fi';
          } else if (box.type === 'tel' || box.name.toLowerCase().includes('phone')) {
            box.value = '045 789 01' + digits;
          } else {
            box.value = canary;
          }
        }
        form.noValidate = true;
        form.action = form.querySelector('.btn.solid[formaction]')?.formAction ?? form.action;
        HTMLFormElement.prototype.submit.call(form);
      }
      """;

  private static final Pattern LEFT_OUT = Pattern.compile("/(sign-out|language|me/lock) ");

  private final Desk desk;
  private final Set<String> sent = new HashSet<>();

  Typist(Desk desk) {
    this.desk = desk;
  }

  /** Every form of the page at this address that was not sent before, one after the other. */
  void typeAt(String path) {
    for (var next = unsent(path); next.isPresent(); next = unsent(path)) {
      int number = next.getAsInt();
      var page = desk.page();
      untilLoadedAnew(page, () -> page.evaluate(FILL_AND_SEND, number));
      assertNothingStays();
    }
  }

  /** A page of which every form was sent is read and not shown: showing takes ten times as long. */
  private OptionalInt unsent(String path) {
    var page = desk.page();
    if (page.url().startsWith("http") && unsentIn(page.request().get(path).text()).isEmpty()) {
      return OptionalInt.empty();
    }
    desk.answer(path);
    var next = unsentIn(null);
    next.ifPresent(form -> sent.add(forms(null).get(form)));
    return next;
  }

  private OptionalInt unsentIn(String page) {
    var forms = forms(page);
    return IntStream.range(0, forms.size())
        .filter(form -> !LEFT_OUT.matcher(forms.get(form)).lookingAt())
        .filter(form -> !sent.contains(forms.get(form)))
        .findFirst();
  }

  /**
   * @param page as it came, or null for the one that is shown
   */
  private List<String> forms(String page) {
    return ((List<?>) desk.page().evaluate(FORMS, page)).stream().map(String::valueOf).toList();
  }

  /** Two change one field at once; then one writes something out of both. */
  void typeInTwoVersionsAt(String path) {
    desk.answer(path);
    var page = desk.page();
    var other = desk.tab();
    other.navigate(path);
    for (var tab : List.of(other, page)) {
      tab.fill("#datum [name=value]", Needles.WORD + (tab == page ? " mine" : " theirs"));
      tab.check("#datum [name=source][value=customer]");
      untilLoadedAnew(tab, () -> tab.click("#datum .btn.solid"));
    }
    other.close();
    page.locator(".versions").waitFor();
    assertNothingStays();
    page.fill("[name=both]", Needles.WORD + " of both");
    untilLoadedAnew(page, () -> page.click("button[name=take][value=written]"));
    sent.add("two versions of " + path);
    assertNothingStays();
  }

  private static void untilLoadedAnew(Page page, Runnable act) {
    var loaded = new AtomicBoolean();
    Consumer<Page> heard = it -> loaded.set(true);
    page.onLoad(heard);
    act.run();
    page.waitForCondition(loaded::get);
    page.offLoad(heard);
  }

  int sent() {
    return sent.size();
  }

  /** No address, no cookie and no store of the browser holds what was typed (S31). */
  void assertNothingStays() {
    var page = desk.page();
    assertThat(Needles.in(page.url())).as(page.url()).isFalse();
    var kept =
        page.evaluate(
            "JSON.stringify([localStorage, sessionStorage, document.cookie, document.title])");
    assertThat(Needles.in((String) kept)).as("kept by the browser").isFalse();
    assertThat(page.context().cookies().stream().anyMatch(cookie -> Needles.in(cookie.value)))
        .as("kept in a cookie")
        .isFalse();
  }
}
