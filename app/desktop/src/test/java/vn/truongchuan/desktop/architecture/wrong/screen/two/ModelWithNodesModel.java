package vn.truongchuan.desktop.architecture.wrong.screen.two;

/** A wrong example for GuardsBiteTest. */
final class ModelWithNodesModel {
    javafx.scene.control.Label label;
}
