package fi.tallessa.customer.consents;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.OneFile;
import fi.tallessa.legalbasis.cabinet.Place;
import fi.tallessa.legalbasis.consent.AboutUs;
import fi.tallessa.legalbasis.consent.Consent;
import fi.tallessa.legalbasis.consent.ConsentEvent;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.ResultActions;

/** Asks and answers consents as a worker and a guardian do, through the pages. */
public final class Given {

  public static final String STROKES = "M84 92L108 30L94 96L132 70";

  private static final Pattern SCREEN =
      Pattern.compile("(/consents/(?:asked/[^/]+/screen|[^/]+/withdrawal/[^/]+))(?:/later)?");

  private final OneFile file;

  public Given(OneFile file) {
    this.file = file;
  }

  /** A form of asking filled well: Helmi alone for a child under 13. */
  public Map<String, String> asking(ItemId... items) {
    var boxes =
        new TreeMap<>(
            Map.of(
                "once",
                UUID.randomUUID().toString(),
                "decider",
                "guardian",
                "heard",
                "yes, but no pictures",
                "guardian." + file.helmi,
                "yes",
                "custody",
                "everyday",
                "language",
                "en",
                "wording",
                "ordinary",
                "notice",
                "7",
                "place",
                "Turku"));
    for (var item : items) {
      boxes.put("item." + item, "yes");
    }
    return boxes;
  }

  Map<String, String> byTheYoungPerson(ItemId... items) {
    var boxes = asking(items);
    boxes.keySet().removeAll(List.of("heard", "custody", "guardian." + file.helmi));
    boxes.put("decider", "young-person");
    boxes.put("why", "Told me in her own words what it means");
    return boxes;
  }

  /** What people say themselves they say on the screen that was handed to them. */
  ResultActions post(String path, Map<String, String> boxes) throws Exception {
    var pairs = new ArrayList<String>();
    var typed = new TreeMap<>(boxes);
    if (path.endsWith("/screen")) {
      typed.putIfAbsent("told", told());
    }
    typed.forEach(
        (box, words) -> {
          pairs.add(box);
          pairs.add(words);
        });
    var sent = pairs.toArray(String[]::new);
    var screen = SCREEN.matcher(path);
    return screen.matches() ? file.postHanded(screen.group(1), path, sent) : file.post(path, sent);
  }

  /** As the form of the answers carries it: they have read what there is to tell of us today. */
  public String told() {
    return file.bean(AboutUs.class).today().mark();
  }

  public int status(String path, Map<String, String> boxes) throws Exception {
    return post(path, boxes).andReturn().getResponse().getStatus();
  }

  /** Asks; gives the address of the asking below the file. */
  public String asked(Map<String, String> boxes) throws Exception {
    var answer = post("/consents/new", boxes).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(303);
    return answer.getRedirectedUrl().substring(file.address("").length());
  }

  /** Asks Helmi; gives the address of the asking below the file. */
  public String begun(List<ItemId> items) throws Exception {
    return asked(asking(items.toArray(ItemId[]::new)));
  }

  /** Asks and answers on paper. */
  public String said(Map<String, String> asking, Map<ItemId, String> answers) throws Exception {
    var asked = asked(asking);
    var boxes = new TreeMap<>(Map.of("paper", "yes", "language", "en"));
    answers.forEach((item, answer) -> boxes.put("answer." + item, answer));
    assertThat(status(asked + "/screen", boxes)).isEqualTo(303);
    return asked;
  }

  /** Helmi says yes to all of them. */
  public String yes(ItemId... items) throws Exception {
    var answers = new java.util.HashMap<ItemId, String>();
    for (var item : items) {
      answers.put(item, "yes");
    }
    return said(asking(items), answers);
  }

  /** Somebody of 13 says yes alone. */
  public String yesByTheYoungPerson(ItemId item) throws Exception {
    return said(byTheYoungPerson(item), Map.of(item, "yes"));
  }

  /** Helmi says yes to one and draws her name on the screen. */
  public String signed(ItemId item) throws Exception {
    var asked = asked(asking(item));
    var boxes = Map.of("strokes.1", STROKES, "answer." + item, "yes", "language", "en");
    assertThat(status(asked + "/screen", boxes)).isEqualTo(303);
    return asked;
  }

  /** The form that says where a slip lies. */
  public static Map<String, String> boxes(Place place) {
    return Map.of(
        "cabinet",
        "" + place.cabinet(),
        "folder",
        "" + place.folder(),
        "sheet",
        "" + place.sheet());
  }

  public int withdraw(ItemId item) throws Exception {
    return status(
        "/consents/" + item + "/withdrawal",
        Map.of("by", file.helmi.toString(), "method", "by-phone"));
  }

  public Consent consent(ItemId item) {
    return file.in(permit -> file.bean(Consents.class).one(permit, item));
  }

  List<ConsentState> states(ItemId item) {
    return consent(item).events().stream().map(ConsentEvent::state).toList();
  }
}
