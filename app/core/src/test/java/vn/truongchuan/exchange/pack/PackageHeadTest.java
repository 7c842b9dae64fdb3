package vn.truongchuan.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.truongchuan.domain.school.SchoolYear;

/** package.json written and read; what a newer minor version adds is kept byte for byte. */
class PackageHeadTest {
    private static final String ID = "0b5e6a4e-6f7c-4c1e-9d55-2f5f9b7f0a11";

    private static PackageHead head(PackageKind kind) {
        Route route = new Route(ID, Instant.parse("2026-03-01T08:00:00Z"), new Party(Party.Role.SCHOOL, "a.b_c-1", "Trường \"A\"\n\u202e"),
                Party.anyone(), 4, Optional.of(new Route.Answered(ID, 9)));
        return PackageHead.of(kind, route, Optional.of(new Subject("s", "Trường A", "c", "tt18-2018-pt", "a".repeat(64),
                new SchoolYear(2025))), Map.of("criteria", 28L)).withPrerequisites(List.of(ID));
    }

    @ParameterizedTest
    @EnumSource(PackageKind.class)
    void a_head_is_read_as_it_was_written(PackageKind kind) {
        PackageHead head = head(kind);

        byte[] bytes = PackageHeadJson.write(head);

        assertThat(PackageHeadReader.read(bytes)).isEqualTo(head);
        assertThat(PackageHeadJson.write(PackageHeadReader.read(bytes))).isEqualTo(bytes);
        assertThat(PackageKind.tryParse(kind.word())).contains(kind);
    }

    @Test
    void what_a_newer_minor_version_adds_is_kept_byte_for_byte_and_sent_on() {
        String newer = new String(PackageHeadJson.write(head(PackageKind.SUBMISSION)), StandardCharsets.UTF_8)
                .replace("\"version\": \"1.0\"", "\"version\": \"1.7\"")
                .replace("  \"version\"", "  \"verses\": { \"b\" : [1,  2], \"a\":\"\\u00e9 é\" },\n  \"version\"")
                .replace("\"role\":\"anyone\"}", "\"role\":\"anyone\",\"star\":  12345678901234567}")
                .replace("\"count\":1,", "\"count\":1,\"deep\":[[[]]],");

        PackageHead head = PackageHeadReader.read(newer.getBytes(StandardCharsets.UTF_8));

        assertThat(head.unknown()).containsEntry("verses", "{ \"b\" : [1,  2], \"a\":\"\\u00e9 é\" }")
                .containsEntry("addressee/star", "12345678901234567").containsEntry("volume/deep", "[[[]]]").hasSize(3);
        String again = new String(PackageHeadJson.write(head), StandardCharsets.UTF_8);
        assertThat(again).isEqualTo(newer.replace("\"star\":  12345678901234567", "\"star\":12345678901234567"));
        assertThat(PackageHeadReader.read(again.getBytes(StandardCharsets.UTF_8))).isEqualTo(head);
    }
}
