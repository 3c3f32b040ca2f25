package coop.impulsion.scenario;

/** Finds the number that would stand at a place if all were sorted, in linear time, without sorting them. */
final class OrderStatistic {

    private OrderStatistic() {}

    /**
     * @param numbers moved so that none before the place is greater and none behind it smaller
     * @param from what stands before is known to be no greater and stays
     * @param place from {@code from} on
     */
    static long select(long[] numbers, int from, int place) {
        int low = from;
        int high = numbers.length - 1;
        while (low < high) {
            long pivot = numbers[low + (high - low) / 2];
            int left = low;
            int right = high;
            while (left <= right) {
                while (numbers[left] < pivot) {
                    left++;
                }
                while (numbers[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    long swap = numbers[left];
                    numbers[left++] = numbers[right];
                    numbers[right--] = swap;
                }
            }
            if (place <= right) {
                high = right;
            } else if (place >= left) {
                low = left;
            } else {
                return numbers[place];
            }
        }
        return numbers[place];
    }
}
