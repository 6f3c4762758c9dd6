package fi.tallessa.web;

import fi.tallessa.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The address of a static file with a mark of its content, so that a browser may keep it for a year
 * and still has the new one on the day it changes.
 */
public final class Asset {

  private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

  /** {@code tallessa.css} becomes {@code /tallessa.css?v=1f3a09bc}. */
  public static String at(String file) {
    return ADDRESSES.computeIfAbsent(file, name -> "/" + name + "?v=" + mark(name));
  }

  private static String mark(String name) {
    try (InputStream file = Asset.class.getResourceAsStream("/static/" + name)) {
      if (file == null) {
        throw new IllegalArgumentException("No static file " + name);
      }
      return HexFormat.of().formatHex(Sha256.of(file.readAllBytes()), 0, 4);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Asset() {}
}
