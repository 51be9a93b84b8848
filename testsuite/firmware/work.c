/* What the tasks do.  */

#include "firmware.h"

#include <stdio.h>

#define ROUNDS 400

struct device {
    uint32_t state;
    uint32_t log[16];
    unsigned count;
};

typedef void (*command)(struct device *device, uint32_t argument);

static void reset(struct device *device, uint32_t argument)
{
    device->state = argument;
    device->count = 0;
}

static void note(struct device *device, uint32_t argument)
{
    device->log[device->count++ % 16] = argument ^ device->state;
}

static __attribute__((noinline)) uint32_t checksum(const volatile uint8_t *bytes, unsigned size)
{
    uint32_t sum = 0;

    for (unsigned i = 0; i < size; i++)
        sum = (sum << 1 | sum >> 31) ^ bytes[i];
    return sum;
}

/* The one of the commands that takes the most.  */
static void transfer(struct device *device, uint32_t argument)
{
    volatile uint8_t packet[144];

    for (unsigned i = 0; i < sizeof packet; i++)
        packet[i] = (uint8_t)(argument >> i % 24);
    device->state = checksum(packet, sizeof packet);
    note(device, device->state);
}

static const command commands[] = {reset, note, transfer, note};

void task_commands(void)
{
    struct device device;

    reset(&device, 1);
    for (uint32_t round = 0; round < ROUNDS; round++)
        commands[(round ^ device.state) % 4](&device, round);
    commands[2](&device, 0);
}

/* Never more than LEVELS + 1 calls are under way.  */
#define LEVELS 6

static __attribute__((noinline)) uint32_t walk(uint32_t node, unsigned level)
{
    volatile uint32_t path[4];

    for (unsigned i = 0; i < 4; i++)
        path[i] = node * 4 + i;
    if (level == LEVELS)
        return path[node % 4];
    return walk(path[1], level + 1) + walk(path[2], level + 1);
}

static volatile uint32_t total;

void task_tree(void)
{
    for (unsigned round = 0; round < ROUNDS / 8; round++)
        total += walk(round, 0);
}

void task_print(void)
{
    char line[64];

    for (uint32_t round = 0; round < ROUNDS / 8; round++) {
        print(line, sizeof line, "%8x %s %3u", round * 2654435761U, "turns", (unsigned)round);
        total += (uint8_t)line[round % 8];
        snprintf(line, sizeof line, LIBRARY_FORMAT, LIBRARY_ARGUMENTS);
        total += (uint8_t)line[round % 8];
    }
}
