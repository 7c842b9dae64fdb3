package vn.truongchuan.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;

/** The rules of the house for everything below one root package, so that they can be tried on wrong examples as well. */
final class Walls {
    private static final Set<String> MUTABLE = Set.of("java.util.ArrayList", "java.util.HashMap", "java.util.TreeMap",
            "java.util.LinkedHashMap", "java.util.HashSet", "java.util.LinkedHashSet", "java.util.TreeSet", "java.util.LinkedList",
            "java.util.ArrayDeque", "java.util.EnumMap", "java.util.WeakHashMap", "java.util.IdentityHashMap", "java.util.Properties",
            "java.lang.ThreadLocal", "java.lang.StringBuilder", "java.text.SimpleDateFormat", "java.text.DecimalFormat",
            "java.text.Collator", "java.util.Random");
    private final String root;

    Walls(String root) {
        this.root = root;
    }

    /** Every rule by a short name. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("packages", ours("stand in the wall table", packagesHaveRows()));
        rules.put("neighbours", ours("use only the packages the wall table allows",
                usesOnly((from, to) -> !to.startsWith(root + ".") || WallTable.mayUse(from, to.substring(root.length() + 1)))));
        rules.put("libraries", ours("use only the libraries the wall table allows",
                usesOnly((from, to) -> to.startsWith("vn.truongchuan") || WallTable.mayUseLibrary(from, to))));
        rules.put("cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put("static state", fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage(root + "..")
                .should(beConstants()));
        rules.put("singletons", noMethods().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage(root + "..")
                .should().haveName("getInstance").allowEmptyShould(true));
        rules.put("standard streams", noClasses().that().resideInAPackage(root + "..")
                .and().resideOutsideOfPackage(root + ".cli..")
                .should(accessField(System.class, "out").or(accessField(System.class, "err")).or(accessField(System.class, "in"))));
        rules.put("stack traces", calls(target(owner(assignableTo(Throwable.class))).and(target(name("printStackTrace")))));
        rules.put("threads", calls(target(owner(assignableTo(Thread.class))).and(target(nameMatching("interrupt|stop|sleep")))
                .or(target(owner(assignableTo(Future.class))).and(target(name("cancel"))))
                .or(target(owner(assignableTo(ExecutorService.class))).and(target(name("shutdownNow"))))));
        rules.put("exit", calls(target(owner(assignableTo(System.class))).and(target(name("exit"))))
                .because("only a main class may end the process, and it does so by returning"));
        rules.put("clock", noClasses().that().resideInAPackage(root + ".domain..")
                .should().callMethodWhere(target(nameMatching("now|systemUTC|systemDefaultZone"))
                        .and(target(owner(clockOrTime()))).forSubtype())
                .because("the domain is told what day it is"));
        rules.put("names", noClasses().that().resideInAPackage(root + "..")
                .should().haveNameMatching(".*(Manager|Service|Helper|Util|Utils|Impl)").because("a name says what a thing is"));
        return rules;
    }

    private ArchRule ours(String words, ArchCondition<JavaClass> condition) {
        return classes().that().resideInAPackage(root + "..").should(condition).as("classes should " + words);
    }

    private ArchRule calls(com.tngtech.archunit.base.DescribedPredicate<? super com.tngtech.archunit.core.domain.JavaCall<?>> call) {
        return noClasses().that().resideInAPackage(root + "..").and().doNotHaveFullyQualifiedName(root + ".cli.TruongChuan")
                .should().callMethodWhere(call.forSubtype());
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> clockOrTime() {
        return com.tngtech.archunit.base.DescribedPredicate.describe("a clock or a time",
                c -> c.isAssignableTo(Clock.class) || c.getPackageName().equals("java.time"));
    }

    private String below(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
    }

    private ArchCondition<JavaClass> packagesHaveRows() {
        return new ArchCondition<>("stand in the wall table") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (WallTable.row(below(type)).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a package that has no row in WallTable"));
                }
            }
        };
    }

    private ArchCondition<JavaClass> usesOnly(BiPredicate<String, String> allowed) {
        return new ArchCondition<>("use only what is allowed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    if (!used.isPrimitive() && !allowed.test(below(type), used.getPackageName())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaField> beConstants() {
        return new ArchCondition<>("be final and of a type that cannot change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean changes = !field.getModifiers().contains(JavaModifier.FINAL)
                        || MUTABLE.contains(field.getRawType().getName())
                        || field.getRawType().getPackageName().startsWith("java.util.concurrent");
                if (changes && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " is static and can change"));
                }
            }
        };
    }
}
