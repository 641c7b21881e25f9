package bantin.publish.target;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A target whose publisher dies before one of its changes. */
public final class DyingTarget {
    private static final Set<String> CHANGES =
            Set.of("put", "copy", "claim", "giveUp", "rename", "delete", "deleteFolder", "link");

    private DyingTarget() {}

    /** Stands for the process that ends just there. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** @param changes how many are still made */
    public static Target after(int changes, Target target) {
        AtomicInteger left = new AtomicInteger(changes);
        return before(target, () -> {
            if (left.getAndDecrement() <= 0) {
                throw new Killed();
            }
        });
    }

    /** @param step runs before each change, one at a time */
    public static Target before(Target target, Runnable step) {
        return (Target) Proxy.newProxyInstance(
                Target.class.getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, args) -> {
                    if (method.getName().equals("threads")) {
                        return 1;
                    }
                    if (CHANGES.contains(method.getName())) {
                        step.run();
                    }
                    try {
                        return method.invoke(target, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** As where a rename is a copy, after which the old name is deleted. */
    public static Target renamingInTwoSteps(Target target) {
        return (Target) Proxy.newProxyInstance(
                Target.class.getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, args) -> {
                    try {
                        if (!method.getName().equals("rename")) {
                            return method.invoke(target, args);
                        }
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    target.copy(Map.of(String.valueOf(args[0]), String.valueOf(args[1])));
                    target.delete(List.of(String.valueOf(args[0])));
                    return null;
                });
    }
}
