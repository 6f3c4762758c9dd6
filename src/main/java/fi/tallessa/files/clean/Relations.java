package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.events.StartElement;

/** Where a part of a document of Word leads: to other parts of it, or to a page of the web. */
final class Relations implements Xml.Rewriting {

  static final Pattern WEB = Pattern.compile("(?i)(https?:|mailto:|#).*");

  /** A template on the machine of whoever wrote it tells where that was, and is not needed. */
  private static final Pattern OWN_DISK = Pattern.compile("(?i)(file:///)?[a-z]:[\\\\/].*");

  private final String part;

  /**
   * @param name of the part that holds them, as {@code word/_rels/document.xml.rels}
   */
  Relations(String name) {
    this.part = "/" + name.replaceFirst("(?i)_rels/[^/]*$", "");
  }

  @Override
  public Optional<StartElement> begin(StartElement element) throws Unfit.Found {
    var type = ContentTypes.said(element, "Type").toLowerCase(Locale.ROOT);
    var target = ContentTypes.said(element, "Target");
    if (target.isEmpty()) {
      return Optional.of(element);
    }
    boolean outside = ContentTypes.said(element, "TargetMode").equalsIgnoreCase("External");
    if (type.endsWith("/attachedtemplate") && OWN_DISK.matcher(target).matches()) {
      return Optional.empty();
    }
    if (outside && !(type.endsWith("/hyperlink") && WEB.matcher(target).matches())) {
      throw new Unfit.Found(Unfit.ACTIVE);
    }
    return !outside && DocxPart.isLeftOut(resolved(target))
        ? Optional.empty()
        : Optional.of(element);
  }

  /** The name of the part it leads to. */
  private String resolved(String target) {
    var path = URI.create(part).resolve(target.replace(" ", "%20")).getPath();
    return path == null ? "" : path.replaceFirst("^/", "");
  }
}
