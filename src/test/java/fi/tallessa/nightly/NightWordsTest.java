package fi.tallessa.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.NightJob;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Each nightly job can be told in three languages: what it is called, what it does, how many. */
@RegisterTest
class NightWordsTest {

  private static final List<String> PARTS = List.of("name", "does", "count");
  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  @Autowired ObjectProvider<NightJob> jobs;
  @Autowired MessageSource messages;

  @Test
  void every_job_has_its_words() {
    assertThat(jobs.stream().flatMap(job -> missing(job.code()))).isEmpty();
  }

  @Test
  void no_two_jobs_share_a_code() {
    assertThat(jobs.stream().map(NightJob::code)).doesNotHaveDuplicates();
  }

  @Test
  void a_planted_job_without_words_is_found() {
    assertThat(missing("customer.night.planted")).hasSize(PARTS.size() * LANGUAGES.size());
  }

  private Stream<String> missing(String code) {
    return LANGUAGES.stream()
        .flatMap(language -> PARTS.stream().map(part -> new Sought(code + "." + part, language)))
        .filter(sought -> messages.getMessage(sought.key, null, null, sought.locale()) == null)
        .map(Sought::toString);
  }

  private record Sought(String key, String language) {
    Locale locale() {
      return Locale.of(language);
    }
  }
}
