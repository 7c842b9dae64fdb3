package vn.truongchuan.desktop.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A column of nodes by key: showing a new list adds, removes and moves nodes but never rebuilds one that stays. */
public final class KeyedBox<K, N extends Node> extends VBox {
    private final Map<K, N> nodes = new LinkedHashMap<>();

    public KeyedBox() {
        getStyleClass().add("keyed-box");
    }

    /** Shows exactly these, making a node for each key that has none. */
    public void show(List<K> keys, Function<K, N> make) {
        nodes.keySet().retainAll(keys);
        List<Node> wanted = keys.stream().map(k -> (Node) nodes.computeIfAbsent(k, make)).toList();
        if (!wanted.equals(getChildren())) {
            getChildren().removeIf(n -> !wanted.contains(n));
            for (int i = 0; i < wanted.size(); i++) {
                place(i, wanted.get(i));
            }
        }
    }

    private void place(int index, Node node) {
        if (index < getChildren().size() && getChildren().get(index) == node) {
            return;
        }
        getChildren().remove(node);
        getChildren().add(index, node);
    }

    public Optional<N> find(K key) {
        return Optional.ofNullable(nodes.get(key));
    }

    /** Drops everything, so that the next list is made anew. */
    public void forget() {
        nodes.clear();
        getChildren().clear();
    }
}
