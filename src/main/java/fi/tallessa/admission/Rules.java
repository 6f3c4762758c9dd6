package fi.tallessa.admission;

import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the rule of admission has been so far; none is ever changed. */
@Repository
public class Rules {

  private static final int SHOWN = 20;

  private final JdbcClient db;

  Rules(JdbcClient db) {
    this.db = db;
  }

  public RuleVersion now() {
    return newest(1).stream().findFirst().orElse(RuleVersion.NONE);
  }

  /** The newest first. */
  public List<RuleVersion> all() {
    return newest(SHOWN);
  }

  /**
   * @return false where somebody said something else meanwhile
   */
  public boolean say(RuleVersion one) {
    var rule = one.rule();
    var proxy = rule.flatMap(Rule::proxy);
    var header = proxy.flatMap(Proxy::header);
    int added =
        db.sql(
                """
                insert into admission.rule (number, networks, pools, proxy, header_name,
                  header_value, phone, why, said_by, said_at)
                select :number, :networks, :pools, :proxy, :name, :value, :phone, :why, :by, :at
                where :number = 1 + (select coalesce(max(number), 0) from admission.rule)
                on conflict do nothing
                """)
            .param("number", one.number())
            .param("networks", rule.map(it -> shown(it.networks())).orElse(null), Types.ARRAY)
            .param("pools", rule.map(it -> shown(it.pools())).orElse(null), Types.ARRAY)
            .param("proxy", proxy.map(it -> it.at().shown()).orElse(null), Types.VARCHAR)
            .param("name", header.map(VpnHeader::name).orElse(null), Types.VARCHAR)
            .param("value", header.map(VpnHeader::value).orElse(null), Types.VARCHAR)
            .param("phone", one.phone().map(PhoneNumber::value).orElse(null), Types.VARCHAR)
            .param("why", one.why().orElse(null), Types.VARCHAR)
            .param("by", one.by().map(WorkerId::value).orElse(null), Types.OTHER)
            .param("at", one.at().atOffset(ZoneOffset.UTC))
            .update();
    return added == 1 || now().says(one);
  }

  private List<RuleVersion> newest(int many) {
    return db.sql(
            """
            select number, networks, pools, proxy, header_name, header_value, phone, why, said_by,
              said_at
            from admission.rule order by number desc limit ?
            """)
        .params(many)
        .query(Rules::version)
        .list();
  }

  private static RuleVersion version(ResultSet row, int n) throws SQLException {
    return new RuleVersion(
        row.getInt("number"),
        row.getArray("networks") == null ? Optional.empty() : Optional.of(rule(row)),
        Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
        Optional.ofNullable(row.getString("why")),
        Optional.ofNullable(row.getObject("said_by", UUID.class)).map(WorkerId::new),
        row.getObject("said_at", OffsetDateTime.class).toInstant());
  }

  private static Rule rule(ResultSet row) throws SQLException {
    var name = row.getString("header_name");
    var header =
        name == null
            ? Optional.<VpnHeader>empty()
            : Optional.of(new VpnHeader(name, row.getString("header_value")));
    return new Rule(
        networks(row, "networks"),
        networks(row, "pools"),
        Optional.ofNullable(row.getString("proxy"))
            .map(at -> new Proxy(IpAddress.of(at).orElseThrow(), header)));
  }

  private static List<Network> networks(ResultSet row, String column) throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray())
        .map(one -> Network.of(one).orElseThrow())
        .toList();
  }

  private static String[] shown(List<Network> networks) {
    return networks.stream().map(Network::shown).toArray(String[]::new);
  }
}
