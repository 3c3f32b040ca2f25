package coop.impulsion.risksharing;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A maximum flow with whole, arbitrarily large capacities by the method of Dinic: augment along shortest paths, level by
 * level. O(nodes² × arcs); the networks here have some dozens of nodes.
 */
final class FlowNetwork {

    private final int nodes;
    private final int[] first;
    private int[] next;
    private int[] head;
    private BigInteger[] residual;
    private int arcs;
    private int[] depth;
    private int[] cursor;

    FlowNetwork(int nodes) {
        this.nodes = nodes;
        this.first = new int[nodes];
        Arrays.fill(first, -1);
        this.next = new int[64];
        this.head = new int[64];
        this.residual = new BigInteger[64];
    }

    /** @return number of the arc; its reverse has the number with the last bit flipped */
    int arc(int from, int to, BigInteger capacity) {
        if (arcs == head.length) {
            next = Arrays.copyOf(next, 2 * arcs);
            head = Arrays.copyOf(head, 2 * arcs);
            residual = Arrays.copyOf(residual, 2 * arcs);
        }
        add(from, to, capacity);
        add(to, from, BigInteger.ZERO);
        return arcs - 2;
    }

    private void add(int from, int to, BigInteger capacity) {
        head[arcs] = to;
        residual[arcs] = capacity;
        next[arcs] = first[from];
        first[from] = arcs++;
    }

    /** What flows on an arc. */
    BigInteger flow(int arc) {
        return residual[arc ^ 1];
    }

    /** Sends an amount along an arc beforehand; the caller sees to conservation. */
    void send(int arc, BigInteger amount) {
        residual[arc] = residual[arc].subtract(amount);
        residual[arc ^ 1] = residual[arc ^ 1].add(amount);
    }

    /** Augments the present flow to a greatest one and returns what was added. */
    BigInteger maximise(int source, int sink) {
        BigInteger added = BigInteger.ZERO;
        depth = new int[nodes];
        while (layer(source, sink)) {
            cursor = first.clone();
            BigInteger pushed;
            while ((pushed = push(source, sink, null)).signum() > 0) {
                added = added.add(pushed);
            }
        }
        return added;
    }

    private boolean layer(int source, int sink) {
        Arrays.fill(depth, -1);
        depth[source] = 0;
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(source);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int arc = first[node]; arc >= 0; arc = next[arc]) {
                if (depth[head[arc]] < 0 && residual[arc].signum() > 0) {
                    depth[head[arc]] = depth[node] + 1;
                    queue.add(head[arc]);
                }
            }
        }
        return depth[sink] >= 0;
    }

    /** @param most the most that reached the node, or null for no bound */
    private BigInteger push(int node, int sink, BigInteger most) {
        if (node == sink) {
            return most;
        }
        for (; cursor[node] >= 0; cursor[node] = next[cursor[node]]) {
            int arc = cursor[node];
            if (residual[arc].signum() > 0 && depth[head[arc]] == depth[node] + 1) {
                BigInteger bound = most == null ? residual[arc] : most.min(residual[arc]);
                BigInteger pushed = push(head[arc], sink, bound);
                if (pushed.signum() > 0) {
                    send(arc, pushed);
                    return pushed;
                }
            }
        }
        return BigInteger.ZERO;
    }

    /** The nodes that can be reached from a node along arcs with capacity left. */
    BitSet reachableFrom(int start) {
        return reach(start, false);
    }

    /** The nodes from which a node can be reached along arcs with capacity left. */
    BitSet reaching(int end) {
        return reach(end, true);
    }

    private BitSet reach(int start, boolean backwards) {
        BitSet reached = new BitSet(nodes);
        reached.set(start);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        while (!queue.isEmpty()) {
            for (int arc = first[queue.remove()]; arc >= 0; arc = next[arc]) {
                if (!reached.get(head[arc]) && residual[backwards ? arc ^ 1 : arc].signum() > 0) {
                    reached.set(head[arc]);
                    queue.add(head[arc]);
                }
            }
        }
        return reached;
    }
}
