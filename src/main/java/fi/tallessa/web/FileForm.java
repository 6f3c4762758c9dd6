package fi.tallessa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form that came with one file, read in memory and nowhere else: no part of it ever lies on a
 * disk, as the server's own reading of such forms would have it. What the sender called the file,
 * and of which kind they said it is, decides nothing here (ASVS 5.2.2, 5.3.2).
 */
public final class FileForm extends HttpServletRequestWrapper {

  private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
  private static final Pattern OF_A_FILE = Pattern.compile("(?i)[; ]filename\\*?=");
  private static final Pattern CALLED = Pattern.compile("(?i)[; ]filename=\"([^\"\r\n]*)\"");
  private static final Pattern DECLARED = Pattern.compile("(?i)\r\ncontent-type:([^;\r\n]{1,200})");

  /** The file, the token of forms, and some more; in a body of boundaries alone it ends here. */
  private static final int MOST_PARTS = 12;

  private static final int MOST_HEADS = 4 * 1024;
  private static final byte[] END_OF_HEADS = {'\r', '\n', '\r', '\n'};
  private static final byte[] LAST = {'-', '-'};

  private final Map<String, List<String>> boxes = new LinkedHashMap<>();
  private SentFile file;

  private FileForm(HttpServletRequest request) {
    super(request);
    request.getParameterMap().forEach((name, values) -> boxes.put(name, List.of(values)));
  }

  /** Empty for what no browser sends. */
  static Optional<FileForm> read(HttpServletRequest request, String boundary, byte[] body) {
    var form = new FileForm(request);
    var first = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    var next = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    int at = find(body, first, 0) + first.length;
    for (int parts = 0; parts < MOST_PARTS && at >= first.length; parts++) {
      if (begins(body, at, LAST)) {
        return parts > 0 ? Optional.of(form) : Optional.empty();
      }
      int end = find(body, next, at);
      if (end < 0 || !form.take(body, at, end)) {
        return Optional.empty();
      }
      at = end + next.length;
    }
    return Optional.empty();
  }

  /** One part, up to the end of its last line. */
  private boolean take(byte[] body, int from, int to) {
    int end = find(body, END_OF_HEADS, from);
    int begin = end + END_OF_HEADS.length;
    if (end < 0 || begin > to || end - from > MOST_HEADS) {
      return false;
    }
    var heads = new String(body, from, end - from, StandardCharsets.UTF_8);
    var name = NAME.matcher(heads);
    if (!name.find()) {
      return false;
    }
    var content = Arrays.copyOfRange(body, begin, to);
    return OF_A_FILE.matcher(heads).find()
        ? takeFile(new SentFile(called(heads), declared(heads), content))
        : takeBox(name.group(1), new String(content, StandardCharsets.UTF_8));
  }

  /** Without the folders some browsers send along. */
  private static String called(String heads) {
    var called = CALLED.matcher(heads);
    return called.find()
        ? called.group(1).replaceAll("(?i)%22", "\"").replaceAll(".*[/\\\\]", "")
        : "";
  }

  private static String declared(String heads) {
    var declared = DECLARED.matcher(heads);
    return declared.find() ? declared.group(1).strip().toLowerCase(Locale.ROOT) : "";
  }

  private static int find(byte[] in, byte[] what, int from) {
    for (int at = from; at <= in.length - what.length; at++) {
      if (in[at] == what[0] && begins(in, at, what)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean begins(byte[] in, int at, byte[] with) {
    return at >= 0
        && at + with.length <= in.length
        && Arrays.equals(in, at, at + with.length, with, 0, with.length);
  }

  private boolean takeFile(SentFile sent) {
    if (file != null) {
      return false;
    }
    file = sent;
    return true;
  }

  private boolean takeBox(String name, String value) {
    boxes.computeIfAbsent(name, one -> new ArrayList<>()).add(value);
    return true;
  }

  /** The file of a form, empty or not; none where no box for one was filled. */
  public static Optional<SentFile> sent(HttpServletRequest request) {
    for (var one = request; one instanceof HttpServletRequestWrapper outer; ) {
      if (one instanceof FileForm form) {
        return Optional.ofNullable(form.file).filter(sent -> !sent.name().isEmpty());
      }
      one = (HttpServletRequest) outer.getRequest();
    }
    return Optional.empty();
  }

  /**
   * All of them are read: who looks for a box that was not sent finds none, and no container asks.
   */
  @Override
  public Collection<Part> getParts() {
    return List.of();
  }

  @Override
  public Part getPart(String name) {
    return null;
  }

  @Override
  public String getParameter(String name) {
    var values = getParameterValues(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    var values = boxes.get(name);
    return values == null ? null : values.toArray(String[]::new);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(boxes.keySet());
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    var all = new LinkedHashMap<String, String[]>();
    boxes.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
    return Collections.unmodifiableMap(all);
  }

  @Override
  public String toString() {
    return "FileForm";
  }
}
