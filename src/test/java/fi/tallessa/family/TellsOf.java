package fi.tallessa.family;

import fi.tallessa.customer.OneFile;
import fi.tallessa.family.relative.KeptRelative;
import fi.tallessa.family.relative.Relatives;
import java.util.List;
import java.util.UUID;
import org.springframework.test.web.servlet.ResultActions;

/** The family of one file, told through its forms. */
public final class TellsOf {

  private final OneFile file;

  public TellsOf(OneFile file) {
    this.file = file;
  }

  /** The id of who was told of. */
  public UUID add(String kin, String of, String sign, String note) {
    try {
      post(kin, of, sign, note);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
    return all().getLast().id();
  }

  public ResultActions post(String kin, String of, String sign, String note) throws Exception {
    return file.post("/family/new", boxes(kin, of, sign, note));
  }

  public static String[] boxes(String kin, String of, String sign, String note) {
    return new String[] {
      "once", UUID.randomUUID().toString(),
      "kin", kin,
      "of", of,
      "sign", sign,
      "note", note,
      "source", "customer"
    };
  }

  public List<KeptRelative> all() {
    return file.in(permit -> file.bean(Relatives.class).of(permit));
  }
}
