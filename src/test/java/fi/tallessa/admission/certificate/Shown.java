package fi.tallessa.admission.certificate;

import fi.tallessa.admission.certificate.Ca.Device;
import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/** Shows one certificate to any server that asks, whomever it asks for; and remembers whom. */
final class Shown extends X509ExtendedKeyManager {

  private final Device device;
  private final List<String> asked = new ArrayList<>();

  Shown(Device device) {
    this.device = device;
  }

  /** The names of the CAs the server asked for. */
  List<String> asked() {
    return asked;
  }

  @Override
  public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
    for (var one : issuers) {
      asked.add(one.getName());
    }
    return "device";
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return new X509Certificate[] {device.certificate()};
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return device.keys().getPrivate();
  }

  @Override
  public String[] getClientAliases(String type, Principal[] issuers) {
    return new String[] {"device"};
  }

  @Override
  public String chooseEngineClientAlias(String[] types, Principal[] issuers, SSLEngine engine) {
    return chooseClientAlias(types, issuers, null);
  }

  @Override
  public String[] getServerAliases(String type, Principal[] issuers) {
    return new String[0];
  }

  @Override
  public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
    return null;
  }
}
