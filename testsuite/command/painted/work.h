/* Tasks, each to be run on a stack of its own.  */

#ifndef WORK_H
#define WORK_H

/* The canonical frame address of the task that runs.  */
extern char *entered;

void task_recursion(void);
void task_pointers(void);
void task_relay(void);

#endif
