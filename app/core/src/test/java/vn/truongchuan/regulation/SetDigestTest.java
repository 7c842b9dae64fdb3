package vn.truongchuan.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.json.Json;

/** The digest pins the content of a set, not its layout. */
class SetDigestTest {

    @Test
    void the_digest_does_not_change_with_layout_or_order_of_fields() throws IOException {
        JsonNode root = Json.read("{\"b\": [1, {\"d\": 2, \"c\": 3}], \"a\": \"x\"}");

        assertThat(SetDigest.of(root)).isEqualTo(SetDigest.of(Json.read("{\"a\":\"x\",\"b\":[1,{\"c\":3,\"d\":2}]}")));
        assertThat(SetDigest.of(root).hex()).isEqualTo("4bc2f0faf907fa5fdaedde9cbf7002e3cbf041208b96a4ab4ce6693fbf4bea67");
    }

    @Test
    void the_digest_changes_with_one_letter_and_with_the_order_of_a_list() throws IOException {
        ObjectNode root = (ObjectNode) Shipped.tree("tt57-2026-tx");
        String before = SetDigest.of(root).hex();

        root.put("title", root.path("title").asText() + ".");
        assertThat(SetDigest.of(root).hex()).isNotEqualTo(before);
        assertThat(SetDigest.of(Json.read("[1,2]"))).isNotEqualTo(SetDigest.of(Json.read("[2,1]")));
    }

    @Test
    void every_shipped_set_has_its_own_digest() {
        List<String> digests = new ArrayList<>(StandardSets.shipped().stream().map(StandardSet::digest).map(d -> d.hex()).toList());

        assertThat(digests).doesNotHaveDuplicates().allMatch(d -> d.matches("[0-9a-f]{64}"));
    }
}
