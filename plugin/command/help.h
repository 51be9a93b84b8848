/* What the command says of itself.  */

#ifndef LAYOUT_HELP_H
#define LAYOUT_HELP_H

#include "command.h"

extern const struct layout_command *const layout_commands[]; /* ended by a null pointer */

/* All sub-commands, on standard output.  Returns an exit status.  */
int layout_help_all(void);

/* One sub-command.  */
int layout_help_command(const struct layout_command *command);

/* The manual pages of the command and of the plugin, in roff, and the completion for bash.  Not in
   the help: make asks for them.  */
int layout_manual(void);
int layout_manual_plugin(void);
int layout_completion(void);

/* Flushes standard output; returns an exit status.  */
int layout_help_finish(void);

#endif
