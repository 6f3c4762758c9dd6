package fi.tallessa.casework.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Brings files to a customer as a browser does. */
public final class Bringing {

  private static final String EDGE = "x0x0boundary0x0x";
  private static final Pattern FILE = Pattern.compile("/attachments/([0-9a-f-]{36})/file\"");

  private final OneFile file;

  public Bringing(OneFile file) {
    this.file = file;
  }

  public ResultActions send(String name, byte[] bytes, String... boxes) throws Exception {
    return sendAs(file.maija, name, bytes, boxes);
  }

  ResultActions sendAs(WorkerId who, String name, byte[] bytes, String... boxes) throws Exception {
    var request =
        MockMvcRequestBuilders.post(file.address("/attachments"))
            .header("Accept-Language", "en")
            .header("Sec-Fetch-Site", "same-origin")
            .contentType("multipart/form-data; boundary=" + EDGE)
            .content(body(name, bytes, whole(boxes)));
    return file.bean(MockMvc.class).perform(People.as(who, Role.WORKER, request));
  }

  /** Given by the customer, where a test says nothing else. */
  private static String[] whole(String... boxes) {
    var told =
        IntStream.iterate(0, at -> at < boxes.length, at -> at + 2)
            .anyMatch(at -> boxes[at].equals("source"));
    return told
        ? boxes
        : Stream.concat(Stream.of(boxes), Stream.of("source", "customer")).toArray(String[]::new);
  }

  int status(String name, byte[] bytes, String... boxes) throws Exception {
    return send(name, bytes, boxes).andReturn().getResponse().getStatus();
  }

  static byte[] body(String name, byte[] bytes, String... boxes) {
    var body = new ByteArrayOutputStream();
    for (int i = 0; i < boxes.length; i += 2) {
      part(body, "name=\"" + boxes[i] + "\"", boxes[i + 1].getBytes(UTF_8));
    }
    part(
        body,
        "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream",
        bytes);
    body.writeBytes(("--" + EDGE + "--\r\n").getBytes(UTF_8));
    return body.toByteArray();
  }

  private static void part(ByteArrayOutputStream body, String head, byte[] bytes) {
    body.writeBytes(
        ("--" + EDGE + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  /** The ids of those on the page. */
  public List<String> ids() throws Exception {
    return FILE.matcher(file.body("/attachments"))
        .results()
        .map((MatchResult one) -> one.group(1))
        .toList();
  }

  MockHttpServletResponse take(String id) throws Exception {
    return file.get("/attachments/" + id + "/file").andReturn().getResponse();
  }

  /** The first contact on the timeline. */
  String contact() throws Exception {
    var found =
        Pattern.compile("/contacts/([0-9a-f-]{36})/moving\"").matcher(file.body("/timeline"));
    found.find();
    return found.group(1);
  }

  public long rows(String table) {
    return file.bean(Owner.class)
        .db()
        .sql("select count(*) from " + table + " where subject_id = ?")
        .param(subject())
        .query(Long.class)
        .single();
  }

  UUID subject() {
    return file.bean(Owner.class)
        .db()
        .sql("select subject_id from access.file where code = ?")
        .param(file.code.value())
        .query(UUID.class)
        .single();
  }
}
