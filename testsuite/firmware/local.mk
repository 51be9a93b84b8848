EXTRA_DIST += \
	%D%/check-firmware \
	%D%/firmware.h \
	%D%/firmware.ld \
	%D%/kernel.c \
	%D%/print.c \
	%D%/work.c

# Depths against the stacks of a Cortex-M3 in an emulator.
check-firmware: all
	@$(RUN_LONG) $(srcdir)/%D%/check-firmware

.PHONY: check-firmware
