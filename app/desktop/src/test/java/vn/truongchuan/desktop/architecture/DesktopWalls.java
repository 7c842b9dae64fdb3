package vn.truongchuan.desktop.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;

/** The rules of the desktop below one root package, so that they can be tried on wrong examples as well. */
final class DesktopWalls {
    private static final String CORE = "vn.truongchuan.";
    private static final List<String> WIDGETS = List.of("javafx.scene", "javafx.stage", "org.controlsfx", "atlantafx", "org.kordamp");
    private static final List<String> COMMON = List.of("base", "domain", "drive", "text", "desktop.task", "desktop.text");
    private final String root;

    DesktopWalls(String root) {
        this.root = root;
    }

    /** Every rule by a short name. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("neighbours", classes().that().resideInAPackage(root + "..").should(useOnlyAllowedPackages()));
        rules.put("screens", slices().matching(root + ".screen.(*)..").should().notDependOnEachOther()
                .because("screens lead to each other through the Navigator alone"));
        rules.put("models", noClasses().that().resideInAPackage(root + "..").and().haveSimpleNameEndingWith("Model")
                .should().dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe("are nodes or windows",
                        c -> WIDGETS.stream().anyMatch(w -> c.getPackageName().startsWith(w)))));
        rules.put("run later", noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".task..")
                .should().callMethodWhere(target(owner(assignableTo(Platform.class))).and(target(nameMatching("runLater"))).forSubtype()));
        rules.put("threads", noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".task..")
                .should().callConstructor(Thread.class, Runnable.class)
                .orShould().callConstructor(Thread.class, Runnable.class, String.class)
                .orShould().dependOnClassesThat().areAssignableTo(ExecutorService.class)
                .orShould().dependOnClassesThat().haveFullyQualifiedName("javafx.concurrent.Task"));
        rules.put("interrupts", noClasses().that().resideInAPackage(root + "..").should().callMethodWhere(
                target(owner(assignableTo(Thread.class))).and(target(nameMatching("interrupt|stop|sleep")))
                        .or(target(owner(assignableTo(ExecutorService.class))).and(target(nameMatching("shutdownNow")))).forSubtype()));
        rules.put("standard streams", noClasses().that().resideInAPackage(root + "..").should(
                accessField(System.class, "out").or(accessField(System.class, "err")).or(accessField(System.class, "in"))));
        rules.put("static state", fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage(root + "..")
                .should().beFinal());
        rules.put("names", noClasses().that().resideInAPackage(root + "..")
                .should().haveNameMatching(".*(Manager|Service|Helper|Util|Utils|Impl)").because("a name says what a thing is"));
        rules.put("cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
        return rules;
    }

    private ArchCondition<JavaClass> useOnlyAllowedPackages() {
        return new ArchCondition<>("use only the packages the house allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String to = plain(dependency.getTargetClass().getBaseComponentType().getPackageName());
                    if (to.startsWith(CORE) && !allowed(plain(type.getPackageName()), to.substring(CORE.length()))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** Reads a wrong example's package as the real one it stands for. */
    private String plain(String name) {
        return name.startsWith(root) ? "vn.truongchuan.desktop" + name.substring(root.length()) : name;
    }

    private static boolean allowed(String from, String to) {
        String here = from.substring(CORE.length());
        if (covers(here, to) || here.equals("desktop")) {
            return true;
        }
        List<String> extra = switch (here.split("\\.").length > 2 ? "screen" : here) {
            case "desktop.task", "desktop.text" -> List.of("base", "domain", "text");
            case "desktop.kit" -> List.of("application", "exchange.seal");
            case "desktop.shell" -> List.of("application", "desktop.kit", "exchange.seal");
            case "desktop.parcel" -> List.of("application", "exchange", "desktop.kit");
            default -> screen(here);
        };
        boolean low = here.equals("desktop.task") || here.equals("desktop.text");
        return extra.stream().anyMatch(a -> covers(a, to)) || !low && COMMON.stream().anyMatch(a -> covers(a, to));
    }

    /** Some screens show values of the core package whose work they start through application. */
    private static List<String> screen(String here) {
        return switch (here) {
            case "desktop.screen.documents", "desktop.screen.form" -> List.of("application", "desktop.kit", "documents");
            case "desktop.screen.start" -> List.of("application", "exchange", "desktop.kit", "desktop.parcel", "regulation", "sample");
            case "desktop.screen.exchange" -> List.of("application", "exchange", "desktop.kit", "desktop.parcel");
            case "desktop.screen.evidence" -> List.of("application", "desktop.kit", "vault");
            case "desktop.screen.backup" -> List.of("application", "desktop.kit", "exchange", "exchange.seal");
            default -> List.of("application", "desktop.kit");
        };
    }

    private static boolean covers(String prefix, String name) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}
