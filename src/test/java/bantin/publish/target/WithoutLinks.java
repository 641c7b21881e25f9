package bantin.publish.target;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;

/** A target on a file system that can't share the bytes of two files. */
public final class WithoutLinks {
    private WithoutLinks() {}

    public static Target over(Target target) {
        return (Target) Proxy.newProxyInstance(
                Target.class.getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, args) -> {
                    if (method.getName().equals("copy")) {
                        return copied(target, (Map<?, ?>) args[0]);
                    }
                    try {
                        return method.invoke(target, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static boolean copied(Target target, Map<?, ?> fromTo) throws IOException {
        for (Map.Entry<?, ?> pair : fromTo.entrySet()) {
            byte[] bytes = target.open((String) pair.getKey()).orElseThrow().readAllBytes();
            target.put((String) pair.getValue(), bytes.length, () -> new java.io.ByteArrayInputStream(bytes));
        }
        return fromTo.isEmpty();
    }
}
