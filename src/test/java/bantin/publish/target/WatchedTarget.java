package bantin.publish.target;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;

/** A target at which something happens just before, or just after, it is told to do something. */
public final class WatchedTarget {
    private WatchedTarget() {}

    /** Sees what a target is told. */
    public interface Watcher {
        void sees(String word, List<Object> said) throws IOException;
    }

    public static Target before(Target target, Watcher watcher) {
        return over(target, watcher, (word, said) -> {});
    }

    public static Target after(Target target, Watcher watcher) {
        return over(target, (word, said) -> {}, watcher);
    }

    private static Target over(Target target, Watcher before, Watcher after) {
        return (Target) Proxy.newProxyInstance(
                Target.class.getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, args) -> {
                    List<Object> said = args == null ? List.of() : Arrays.asList(args);
                    before.sees(method.getName(), said);
                    Object answer;
                    try {
                        answer = method.invoke(target, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    after.sees(method.getName(), said);
                    return answer;
                });
    }
}
