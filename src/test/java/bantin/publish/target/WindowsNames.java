package bantin.publish.target;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;

/** A target that takes Le-Hoi.jpg and le-hoi.jpg for one file, as Windows does; who writes it gives it the name. */
public final class WindowsNames {
    private WindowsNames() {}

    public static Target over(Target target) {
        return (Target) Proxy.newProxyInstance(
                Target.class.getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "put" -> target.delete(Collections.singleton(known(target, (String) args[0])));
                        case "delete" -> args[0] = known(target, (Collection<?>) args[0]);
                        case "open" -> args[0] = known(target, (String) args[0]);
                        default -> {
                            // asks for no file by a name that may be written otherwise
                        }
                    }
                    try {
                        return method.invoke(target, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Collection<String> known(Target target, Collection<?> paths) throws IOException {
        Collection<String> known = new ArrayList<>();
        for (Object path : paths) {
            known.add(known(target, path.toString()));
        }
        return known;
    }

    private static String known(Target target, String path) throws IOException {
        return target.list("").keySet().stream()
                .filter(path::equalsIgnoreCase)
                .findFirst()
                .orElse(path);
    }
}
