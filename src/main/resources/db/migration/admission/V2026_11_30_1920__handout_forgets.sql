-- The key of a device is taken out of what is handed over once the device has it.
grant update (sealed) on admission.handout to tallessa_app;
