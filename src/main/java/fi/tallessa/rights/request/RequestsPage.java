package fi.tallessa.rights.request;

import fi.tallessa.kernel.Code;
import java.util.List;

/** What was asked of one customer's data; what is open first. Of the customer only the code. */
public record RequestsPage(Code code, List<RequestLine> lines) {

  public String fresh() {
    return RequestLine.address(code) + "/new";
  }

  public String address() {
    return RequestLine.address(code);
  }

  public List<RequestLine> open() {
    return lines.stream().filter(one -> one.closed().isEmpty()).toList();
  }

  public List<RequestLine> past() {
    return lines.stream().filter(one -> one.closed().isPresent()).toList();
  }

  /**
   * Those because of which one thing of the file may only be kept, whether they are open or not.
   */
  public List<RequestLine> frozen() {
    return lines.stream().filter(one -> one.frozen().isPresent()).toList();
  }

  @Override
  public String toString() {
    return "RequestsPage";
  }
}
