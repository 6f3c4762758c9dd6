package fi.tallessa.legalbasis.item;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes versions of items, and what makes them final. */
@Repository
public class ItemVersions {

  private final JdbcClient db;

  ItemVersions(JdbcClient db) {
    this.db = db;
  }

  /** False when that version is there already: somebody else has written it meanwhile. */
  boolean add(ItemVersion version) {
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
}
