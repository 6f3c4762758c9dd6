package fi.tallessa.legalbasis.item;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people are asked to consent to: every item in every version, in every language. */
@Repository
public class Items {

  private final JdbcClient db;

  Items(JdbcClient db) {
    this.db = db;
  }

  /** All of them, retired ones too, in the order they were written: one statement. */
  public List<ConsentItem> all() {
    return db
        .sql(
            """
            select item.id, from_day, retirement.number as word, retired_by, retired_at, version.number, edition, categories, organisation, months,
              version.written_by, version.written_at, used_at,
              language, title, purpose, without, child_purpose, child_without
            from legalbasis.consent_item item
            join legalbasis.consent_version version on version.item_id = item.id
            join legalbasis.consent_text text on text.item_id = item.id and text.number = version.number
            left join lateral (
              select * from legalbasis.consent_retirement word where word.item_id = item.id
              order by word.number desc limit 1) retirement on true
            order by item.written_at, item.id, version.number desc, language
            """)
        .query(Items::line)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Line::item, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Items::item)
        .toList();
  }

  public Optional<ConsentItem> byId(ItemId id) {
    return all().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** By id, for those who show what rests on them. */
  public Map<ItemId, ConsentItem> byId() {
    return all().stream().collect(toMap(ConsentItem::id, Function.identity()));
  }

  /** False where there is such an item. */
  boolean add(ItemId item, Visit visit) {
    return db.sql(
                """
                insert into legalbasis.consent_item (id, written_by, written_at) values (?, ?, ?)
                on conflict do nothing
                """)
            .params(item.value(), visit.who().value(), at(visit))
            .update()
        == 1;
  }

  /** False where somebody else has said a word since. */
  boolean retire(ItemId item, Retirement word) {
    return db.sql(
                """
                insert into legalbasis.consent_retirement
                  (item_id, number, from_day, retired_by, retired_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                item.value(),
                word.number(),
                word.from(),
                word.by().value(),
                word.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private record Line(
      ItemId item,
      Optional<Retirement> retired,
      ItemVersion version,
      String language,
      ItemText text) {}

  private static ConsentItem item(List<Line> lines) {
    var versions = new LinkedHashMap<Integer, List<Line>>();
    lines.forEach(
        line -> versions.computeIfAbsent(line.version.number(), n -> new ArrayList<>()).add(line));
    return new ConsentItem(
        lines.getFirst().item,
        lines.getFirst().retired,
        versions.values().stream().map(Items::whole).toList());
  }

  private static ItemVersion whole(List<Line> lines) {
    var one = lines.getFirst().version;
    return one.with(lines.stream().collect(toMap(Line::language, Line::text)));
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    var item = new ItemId(row.getObject("id", UUID.class));
    var used = row.getObject("used_at", OffsetDateTime.class);
    return new Line(
        item,
        retirement(row),
        new ItemVersion(
            item,
            row.getInt("number"),
            row.getInt("edition"),
            Arrays.stream((String[]) row.getArray("categories").getArray())
                .map(Category::valueOf)
                .collect(Collectors.toSet()),
            row.getString("organisation"),
            row.getInt("months"),
            Map.of(),
            new WorkerId(row.getObject("written_by", UUID.class)),
            row.getObject("written_at", OffsetDateTime.class).toInstant(),
            used == null ? null : used.toInstant()),
        row.getString("language"),
        new ItemText(
            row.getString("title"),
            row.getString("purpose"),
            row.getString("without"),
            row.getString("child_purpose"),
            row.getString("child_without")));
  }

  private static Optional<Retirement> retirement(ResultSet row) throws SQLException {
    var at = row.getObject("retired_at", OffsetDateTime.class);
    return at == null
        ? Optional.empty()
        : Optional.of(
            new Retirement(
                row.getInt("word"),
                row.getObject("from_day", LocalDate.class),
                new WorkerId(row.getObject("retired_by", UUID.class)),
                at.toInstant()));
  }

  private static OffsetDateTime at(Visit visit) {
    return visit.when().atOffset(ZoneOffset.UTC);
  }
}
