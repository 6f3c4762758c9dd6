package fi.tallessa.legalbasis.item;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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
            select item.id, from_day, version.number, edition, categories, organisation, months,
              version.written_by, version.written_at, used_at,
              language, title, purpose, without, child_purpose, child_without
            from legalbasis.consent_item item
            join legalbasis.consent_version version on version.item_id = item.id
            join legalbasis.consent_text text on text.item_id = item.id and text.number = version.number
            left join legalbasis.consent_retirement retirement on retirement.item_id = item.id
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

  void add(ItemId item, Visit visit) {
    db.sql("insert into legalbasis.consent_item (id, written_by, written_at) values (?, ?, ?)")
        .params(item.value(), visit.who().value(), at(visit))
        .update();
  }

  /** False when that version is there already: somebody else has written it meanwhile. */
  boolean addVersion(ItemVersion version) {
    return db.sql(
                    """
                insert into legalbasis.consent_version (item_id, number, edition, categories,
                  organisation, ground, months, written_by, written_at)
                values (:item, :number, :edition, :categories, :organisation, :ground, :months,
                  :who, :now)
                on conflict (item_id, number) do nothing
                """)
                .params(row(version))
                .update()
            == 1
        && addTexts(version);
  }

  /** False when it was used or edited meanwhile. */
  boolean edit(ItemVersion version) {
    if (db.sql(
                """
                update legalbasis.consent_version set edition = :edition, categories = :categories,
                  organisation = :organisation, ground = :ground, months = :months,
                  written_by = :who, written_at = :now
                where item_id = :item and number = :number and used_at is null
                  and edition = :edition - 1
                """)
            .params(row(version))
            .update()
        != 1) {
      return false;
    }
    db.sql("delete from legalbasis.consent_text where item_id = ? and number = ?")
        .params(version.item().value(), version.number())
        .update();
    return addTexts(version);
  }

  /** From now on these never change: somebody is asked with them. */
  public void use(Collection<ItemVersion> versions, Instant now) {
    for (var version : versions) {
      if (!version.used()) {
        db.sql(
                """
                update legalbasis.consent_version set used_at = ?
                where item_id = ? and number = ? and used_at is null
                """)
            .params(now.atOffset(ZoneOffset.UTC), version.item().value(), version.number())
            .update();
      }
    }
  }

  /** The day from which it is truly not asked: of two who decide, the first one's. */
  LocalDate retire(ItemId item, LocalDate from, Visit visit) {
    db.sql(
            """
            insert into legalbasis.consent_retirement (item_id, from_day, retired_by, retired_at)
            values (?, ?, ?, ?) on conflict (item_id) do nothing
            """)
        .params(item.value(), from, visit.who().value(), at(visit))
        .update();
    return db.sql("select from_day from legalbasis.consent_retirement where item_id = ?")
        .param(item.value())
        .query(LocalDate.class)
        .single();
  }

  private static Map<String, Object> row(ItemVersion version) {
    var row = new HashMap<String, Object>();
    row.put("item", version.item().value());
    row.put("number", version.number());
    row.put("edition", version.edition());
    row.put(
        "categories",
        version.categories().stream().map(Category::name).sorted().toArray(String[]::new));
    row.put("organisation", version.organisation());
    row.put("ground", version.ground().name());
    row.put("months", version.months());
    row.put("who", version.writtenBy().value());
    row.put("now", version.writtenAt().atOffset(ZoneOffset.UTC));
    return row;
  }

  private boolean addTexts(ItemVersion version) {
    var languages = version.texts().keySet().stream().sorted().toList();
    var texts = languages.stream().map(version.texts()::get).toList();
    db.sql(
            """
            insert into legalbasis.consent_text (item_id, number, language, title, purpose,
              without, child_purpose, child_without)
            select ?, ?, * from unnest(?, ?, ?, ?, ?, ?)
            """)
        .params(
            version.item().value(),
            version.number(),
            languages.toArray(String[]::new),
            column(texts, ItemText::title),
            column(texts, ItemText::purpose),
            column(texts, ItemText::without),
            column(texts, ItemText::childPurpose),
            column(texts, ItemText::childWithout))
        .update();
    return true;
  }

  private static String[] column(List<ItemText> texts, Function<ItemText, String> part) {
    return texts.stream().map(part).toArray(String[]::new);
  }

  private record Line(
      ItemId item, LocalDate retired, ItemVersion version, String language, ItemText text) {}

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
        row.getObject("from_day", LocalDate.class),
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

  private static OffsetDateTime at(Visit visit) {
    return visit.when().atOffset(ZoneOffset.UTC);
  }
}
