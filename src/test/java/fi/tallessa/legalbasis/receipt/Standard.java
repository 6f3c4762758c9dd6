package fi.tallessa.legalbasis.receipt;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Somebody else's JSON-LD processor, without a way out: whatever it wants to load, it may not. */
final class Standard {

  private static final DocumentLoader NOWHERE =
      (address, options) -> {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "asked for " + address);
      };

  /** Fails at a term that the document does not define. */
  static JsonArray expand(byte[] written) {
    try {
      return JsonLd.expand(document(written))
          .loader(NOWHERE)
          .undefinedTermsPolicy(ProcessingPolicy.Fail)
          .get();
    } catch (JsonLdError refused) {
      throw new AssertionError(refused);
    }
  }

  /** Through the processor and back, with the context that travels in the document. */
  static byte[] throughAndBack(byte[] written) {
    try {
      var expanded =
          Json.createReader(
              new ByteArrayInputStream(
                  expand(written).toString().getBytes(StandardCharsets.UTF_8)));
      return JsonLd.compact(JsonDocument.of(expanded.readArray()), document(written))
          .loader(NOWHERE)
          .get()
          .toString()
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonLdError refused) {
      throw new AssertionError(refused);
    }
  }

  private static JsonDocument document(byte[] written) throws JsonLdError {
    return JsonDocument.of(new ByteArrayInputStream(written));
  }

  private Standard() {}
}
