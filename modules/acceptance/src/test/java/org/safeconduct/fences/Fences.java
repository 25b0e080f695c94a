package org.safeconduct.fences;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;

/** The fences of the house, as rules. Each is seen red on an offender of its own in {@link FencesAreSharpTest}. */
final class Fences {

    private static final String ROOT = "org.safeconduct.";

    /** Which modules a module may call, the arrows of the house. */
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("paper", Set.of()),
            Map.entry("audit", Set.of("kernel")),
            Map.entry("access", Set.of("kernel", "audit")),
            Map.entry("casefile", Set.of("kernel", "paper", "access")),
            Map.entry("registration", Set.of("kernel", "paper", "access", "casefile")),
            Map.entry("rsd", Set.of("kernel", "paper", "access", "casefile", "registration")),
            Map.entry("readmission", Set.of("kernel", "paper", "access", "casefile", "registration", "rsd")),
            Map.entry("backlog", Set.of("kernel", "access", "casefile", "registration", "rsd")),
            Map.entry("reporting", Set.of("kernel", "paper", "access")),
            Map.entry("lobby", Set.of("kernel", "access")),
            Map.entry(
                    "staff",
                    Set.of("kernel", "audit", "access", "casefile", "registration", "rsd", "backlog", "readmission",
                            "reporting", "lobby")),
            Map.entry("partner", Set.of("kernel", "access", "readmission", "lobby")),
            Map.entry("portal", Set.of("kernel", "casefile")),
            Map.entry(
                    "api",
                    Set.of("kernel", "audit", "access", "casefile", "registration", "rsd", "backlog",
                            "readmission", "reporting")));

    private static final List<String> ROOMS = List.of("lobby", "staff", "partner", "portal", "api");

    private Fences() {}

    static ArchRule arrows(String module) {
        return noClasses()
                .that(areOf(module))
                .should()
                .dependOnClassesThat(areOf("another module than it may call", other -> {
                    String name = moduleOf(other);
                    return ARROWS.containsKey(name)
                            && !name.equals(module)
                            && !ARROWS.get(module).contains(name);
                }))
                .because(module + " may call " + ARROWS.get(module) + " only")
                .allowEmptyShould(true);
    }

    static ArchRule faces(String module) {
        return noClasses()
                .that(areOf(module))
                .should()
                .dependOnClassesThat(areOf(
                        "inner classes of another module",
                        other -> ARROWS.containsKey(moduleOf(other))
                                && !moduleOf(other).equals(module)
                                && !other.getPackageName().equals(ROOT + moduleOf(other))))
                .because("only the root package of a module is its face")
                .allowEmptyShould(true);
    }

    static ArchRule entitiesStayInside() {
        return classes()
                .that(describe(
                        "are entities",
                        c -> c.isAnnotatedWith(Entity.class)
                                || c.isAnnotatedWith(Embeddable.class)
                                || c.isAnnotatedWith(MappedSuperclass.class)))
                .should()
                .bePackagePrivate()
                .because("what leaves a module is a record");
    }

    static ArchRule entitiesHaveVerbs() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.not(
                        com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching("set[A-Z].*")))
                .because("entities have verbs, not setters");
    }

    static ArchRule facesAreGated() {
        return methods()
                .that()
                .areDeclaredInClassesThat(describe(
                        "are public session beans",
                        c -> c.getModifiers().contains(JavaModifier.PUBLIC)
                                && (c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class))))
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(Gated.class)
                .orShould()
                .beAnnotatedWith(Open.class)
                .because("no face method goes round the gate unless it says why");
    }

    static ArchRule roomsPassTheGate(Set<String> allowed) {
        return noClasses()
                .that(areOf("rooms", c -> ROOMS.contains(moduleOf(c))))
                .should()
                .callMethodWhere(describe("is open, and not for the edge of a room", call -> {
                    return call.getTarget()
                            .resolveMember()
                            .map(member -> member instanceof JavaMethod method
                                    && method.isAnnotatedWith(Open.class)
                                    && !allowed.contains(method.getOwner().getSimpleName() + "." + method.getName()))
                            .orElse(false);
                }))
                .because("an open face method is a question between modules")
                .allowEmptyShould(true);
    }

    static ArchRule onlyTheGateWritesAudit() {
        return noClasses()
                .that(areOf("not audit or the gate", c -> !moduleOf(c).equals("audit")
                        && !moduleOf(c).equals("access")
                        && c.getPackageName().startsWith(ROOT)))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ROOT + "audit.AuditTrail")
                .because("the gate alone writes the log");
    }

    static ArchRule roomsKnowNoDatabase() {
        return noClasses()
                .that(areOf("rooms", c -> ROOMS.contains(moduleOf(c))))
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.persistence..")
                        .or(resideInAPackage("java.sql.."))
                        .or(resideInAPackage("javax.sql..")))
                .because("rooms call faces")
                .allowEmptyShould(true);
    }

    static ArchRule oneClock() {
        return noClasses()
                .that(areOf("not the kernel", c -> !moduleOf(c).equals("kernel")))
                .should()
                .callMethodWhere(describe("asks the machine for the time", Fences::asksTheMachine))
                .because("time is the kernel's clock");
    }

    static ArchRule oneMakerOfJson() {
        return noClasses()
                .that(areOf("all", c -> c.getPackageName().startsWith(ROOT)))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.json.Json")
                .because("it looks for its provider through the whole class path at each call; the kernel keeps it");
    }

    static ArchRule oneDoor() {
        return noClasses()
                .that(areOf("all", c -> c.getPackageName().startsWith(ROOT)))
                .should()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .orShould()
                .haveNameMatching(".*(Dao|Dto|Impl|Util|Utils|Helper|Manager|Base)")
                .because("the gate decides, and names are those of the trade");
    }

    private static boolean asksTheMachine(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean now = name.equals("now") && owner.startsWith("java.time.");
        boolean handed = now
                && Arrays.asList(Clock.class.getName())
                        .equals(((com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget) call.getTarget())
                                .getRawParameterTypes()
                                .stream()
                                .map(JavaClass::getName)
                                .toList());
        boolean system = owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
        boolean clock = owner.equals(Clock.class.getName()) && name.startsWith("system");
        return (now && !handed) || system || clock;
    }

    private static DescribedPredicate<JavaClass> areOf(String module) {
        return areOf("are of " + module, c -> moduleOf(c).equals(module));
    }

    private static DescribedPredicate<JavaClass> areOf(
            String description, java.util.function.Predicate<JavaClass> predicate) {
        return describe(description, predicate);
    }

    /** The module of a class by its package; empty if it is none of ours. */
    static String moduleOf(JavaClass c) {
        if (!c.getPackageName().startsWith(ROOT)) {
            return "";
        }
        String rest = c.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
