package fi.tallessa.customer.wording;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.wording.Kind;
import fi.tallessa.wording.Language;
import fi.tallessa.wording.Reading;
import fi.tallessa.wording.Topic;
import fi.tallessa.wording.Wording;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Asks once, at save, whether other words would do, and refuses nothing (D15). Whoever keeps free
 * text asks three things: {@link #worded} for what is to be saved, {@link #read} for what has to be
 * asked first, and {@link #keep} with what is saved.
 */
@Component
public class Guard {

  private final Overrulings overrulings;
  private final OwnOverrulings own;

  /** The lists are read before anybody waits for them. */
  Guard(Overrulings overrulings, OwnOverrulings own) {
    this.overrulings = overrulings;
    this.own = own;
    Wording.read("");
  }

  /**
   * What has to be asked about texts in somebody's file: not what was answered just now, nor what
   * was said before, in this file, not to be of that kind.
   *
   * @param texts by box
   * @param held what may well stand there, as health in an entry on health
   */
  public Asking read(Permit permit, Worded answer, Map<String, String> texts, Kind... held) {
    var may = Set.of(held);
    var found = read(answer, texts).without((words, kind) -> may.contains(kind));
    if (!found.isNeeded()) {
      return Asking.NOTHING;
    }
    var known =
        overrulings.known(
            permit, found.found().map(Asking.Found::words).collect(Collectors.toSet()));
    return found.without((words, kind) -> known.contains(words));
  }

  /**
   * The same of one box.
   *
   * @param before what it said already, and was asked about then
   */
  public Asking read(
      Permit permit, Worded answer, String box, String text, String before, Kind... held) {
    return text.equals(before) ? Asking.NOTHING : read(permit, answer, Map.of(box, text), held);
  }

  /** The same of texts that are in nobody's file: what this worker has answered before. */
  public Asking read(Visit visit, Worded answer, Map<String, String> texts) {
    var found = read(answer, texts);
    if (!found.isNeeded()) {
      return Asking.NOTHING;
    }
    var known =
        own.known(visit, found.found().map(Asking.Found::words).collect(Collectors.toSet()));
    return found.without((words, kind) -> known.contains(words));
  }

  /** The same, where nothing is remembered. */
  public static Asking read(Worded answer, Map<String, String> texts) {
    var overruled = answer.overruled();
    return all(answer, texts).without((words, kind) -> overruled.contains(words));
  }

  /** The text with the other words in it, where somebody chose them. */
  public static String worded(Worded answer, String text) {
    if (!answer.better()) {
      return text;
    }
    var asked = answer.words();
    var chosen =
        Wording.read(text, page()).findings().stream()
            .filter(one -> asked.contains(Worded.words(one, text)))
            .toList();
    return new Reading(text, chosen).reworded();
  }

  /** What was said not to be of that kind is not asked again in this file. */
  public void keep(Permit permit, Worded answer, String text) {
    keep(permit, answer, List.of(text));
  }

  /** The same of several. */
  public void keep(Permit permit, Worded answer, Collection<String> texts) {
    overrulings.add(permit, overruled(answer, texts));
  }

  /** The same of texts that are in nobody's file: this worker is not asked again. */
  public void keep(Visit visit, Worded answer, Collection<String> texts) {
    own.add(visit, overruled(answer, texts).keySet());
  }

  /**
   * What was said of the words of these texts goes with them to another file: in the one they leave
   * it would still tell of them. Nor does it go without them.
   *
   * @param there those of them that lie in the other file from now on
   */
  public void move(Permit from, Permit to, Collection<String> texts, Collection<String> there) {
    var topics = topics(texts);
    topics.keySet().retainAll(overrulings.known(from, topics.keySet()));
    overrulings.remove(from, topics.keySet());
    topics.keySet().retainAll(topics(there).keySet());
    overrulings.add(to, topics);
  }

  /**
   * What was said of words that are gone would still tell of them; where they stand elsewhere too,
   * they are asked about once more.
   *
   * @param stays what is left of them
   */
  public void forget(Permit permit, Collection<String> gone, String stays) {
    var words = topics(gone).keySet();
    words.removeAll(topics(List.of(stays)).keySet());
    overrulings.remove(permit, words);
  }

  /** Of a text in which nothing tells its language, that of the page it was typed in is taken. */
  private static Language page() {
    return Language.of(LocaleContextHolder.getLocale());
  }

  private static Map<String, Topic> overruled(Worded answer, Collection<String> texts) {
    var topics = topics(texts);
    topics.keySet().retainAll(answer.overruled());
    return topics;
  }

  private static Map<String, Topic> topics(Collection<String> texts) {
    var topics = new HashMap<String, Topic>();
    for (var text : texts) {
      Wording.read(text, page())
          .findings()
          .forEach(one -> topics.put(Worded.words(one, text), one.topic()));
    }
    return topics;
  }

  /** It speaks once: what stands beside words that were chosen just now is not asked about. */
  private static Asking all(Worded answer, Map<String, String> texts) {
    var page = page();
    var readings = new LinkedHashMap<String, Reading>();
    texts.forEach(
        (box, text) ->
            readings.put(
                box,
                answer.better() ? Wording.readAnswered(text, page) : Wording.read(text, page)));
    readings.values().removeIf(Reading::clean);
    return new Asking(readings);
  }
}
