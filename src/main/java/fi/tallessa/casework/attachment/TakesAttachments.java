package fi.tallessa.casework.attachment;

import fi.tallessa.web.TakesFile;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The address at which larger files are taken. */
@Component
class TakesAttachments implements TakesFile {

  private static final Pattern AT = Pattern.compile("/customers/[^/]{1,20}/attachments");

  @Override
  public boolean at(String path) {
    return AT.matcher(path).matches();
  }

  @Override
  public int most() {
    return AttachmentPage.MOST_MB;
  }
}
