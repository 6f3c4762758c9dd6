package fi.tallessa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form that came with one file, read in memory and nowhere else: no part of it ever lies on a
 * disk, as the server's own reading of such forms would have it. What the sender called the file,
 * and of which kind they said it is, is not looked at (ASVS 5.2.2, 5.3.2).
 */
public final class FileForm extends HttpServletRequestWrapper {

  private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
  private static final Pattern OF_A_FILE = Pattern.compile("(?i)[; ]filename\\*?=");

  /** The file, the token of forms, and some more; in a body of boundaries alone it ends here. */
  private static final int MOST_PARTS = 12;

  private static final String END_OF_HEADS = "\r\n\r\n";

  private final Map<String, List<String>> boxes = new LinkedHashMap<>();
  private byte[] file;

  private FileForm(HttpServletRequest request) {
    super(request);
    request.getParameterMap().forEach((name, values) -> boxes.put(name, List.of(values)));
  }

  /** Empty for what no browser sends. */
  static Optional<FileForm> read(HttpServletRequest request, String boundary, byte[] body) {
    var form = new FileForm(request);
    // Each byte is one sign here, so that the file comes out as it went in.
    var parts =
        new String(body, StandardCharsets.ISO_8859_1)
            .split(Pattern.quote("--" + boundary), MOST_PARTS);
    for (int at = 1; at < parts.length - 1; at++) {
      if (!form.take(parts[at])) {
        return Optional.empty();
      }
    }
    return parts.length > 1 && parts[parts.length - 1].startsWith("--")
        ? Optional.of(form)
        : Optional.empty();
  }

  private boolean take(String part) {
    int end = part.indexOf(END_OF_HEADS);
    if (end < 0 || !part.endsWith("\r\n")) {
      return false;
    }
    var heads = part.substring(0, end);
    var name = NAME.matcher(heads);
    if (!name.find()) {
      return false;
    }
    var content =
        part.substring(
                end + END_OF_HEADS.length(),
                Math.max(end + END_OF_HEADS.length(), part.length() - 2))
            .getBytes(StandardCharsets.ISO_8859_1);
    return OF_A_FILE.matcher(heads).find()
        ? takeFile(content)
        : takeBox(name.group(1), new String(content, StandardCharsets.UTF_8));
  }

  private boolean takeFile(byte[] content) {
    if (file != null) {
      return false;
    }
    file = content;
    return true;
  }

  private boolean takeBox(String name, String value) {
    boxes.computeIfAbsent(name, one -> new ArrayList<>()).add(value);
    return true;
  }

  /** The file of a form; empty where none came, or one without a byte in it. */
  public static Optional<byte[]> file(HttpServletRequest request) {
    for (var one = request; one instanceof HttpServletRequestWrapper outer; ) {
      if (one instanceof FileForm form) {
        return Optional.ofNullable(form.file).filter(bytes -> bytes.length > 0);
      }
      one = (HttpServletRequest) outer.getRequest();
    }
    return Optional.empty();
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
