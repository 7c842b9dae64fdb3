package vn.truongchuan.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.json.Json;

/** A package that was overtaken by a newer one is known as older, whenever it arrives. */
class ReceivedTest {

    private static PackageHead head(PackageKind kind, String sender, int id, long sequence) {
        Route route = new Route(String.format("%08d-0000-0000-0000-000000000000", id), Instant.EPOCH,
                new Party(Party.Role.SCHOOL, sender, ""), Party.anyone(), sequence, Optional.empty());
        return PackageHead.of(kind, route, Optional.of(new Subject("s", "", "c", "set", "", new SchoolYear(2025))), Map.of());
    }

    @Test
    void an_older_package_is_known_in_any_order_of_arrival() throws IOException {
        Received received = Received.NOTHING.with(head(PackageKind.SUBMISSION, "a", 6, 6)).with(head(PackageKind.SUBMISSION, "a", 4, 4));

        assertThat(received.judge(head(PackageKind.SUBMISSION, "a", 4, 4))).isEqualTo(Received.Order.OLDER);
        assertThat(received.judge(head(PackageKind.SUBMISSION, "a", 6, 6))).isEqualTo(Received.Order.AGAIN);
        assertThat(received.judge(head(PackageKind.SUBMISSION, "a", 9, 6))).isEqualTo(Received.Order.OLDER);
        assertThat(received.judge(head(PackageKind.SUBMISSION, "a", 7, 7))).isEqualTo(Received.Order.NEW);
        assertThat(received.judge(head(PackageKind.SUBMISSION, "b", 1, 1))).isEqualTo(Received.Order.NEW);
        assertThat(received.judge(head(PackageKind.BACKUP, "a", 1, 1))).isEqualTo(Received.Order.NEW);
        assertThat(Received.read(Json.read(received.json()))).isEqualTo(received);
    }
}
